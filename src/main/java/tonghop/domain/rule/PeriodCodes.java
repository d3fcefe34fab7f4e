package tonghop.domain.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of parts of a year, such as {@code 2023-H1}, in Vietnamese words; in English they stand as they are. */
public record PeriodCodes(Language language) {

    private static final Pattern PART = Pattern.compile("(\\d{4})-(?:(\\d{1,2})M|H([12])|Q([1-4]))");

    private static final Pattern BEFORE_PLACE = Pattern.compile("(?<=^|, )\\d{4}-(?:\\d{1,2}M|H[12]|Q[1-4])(?= \\()");

    /** A label in words; any other text, and the label of a year, as it is. */
    public String worded(String text) {
        Matcher part = PART.matcher(text);
        if (language != Language.VI || !part.matches()) {
            return text;
        }
        if (part.group(2) != null) {
            return say("months", part, 2);
        }
        return part.group(3) == null ? say("quarter", part, 4) : say("half" + part.group(3), part, 3);
    }

    /** The same where labels stand in a list, each with its place behind it: "2022-9M (Bìa!B4), 2022 (a.xlsx)". */
    public String wordedBeforePlaces(String list) {
        return BEFORE_PLACE.matcher(list).replaceAll(label -> Matcher.quoteReplacement(worded(label.group())));
    }

    private String say(String kind, Matcher part, int number) {
        return Wording.of("messages/periods", language)
                .say("within." + kind, part.group(1), part.group(1), part.group(number));
    }
}
