package tonghop.domain.reporting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tonghop.domain.reporting.DateReading.Impossible;
import tonghop.domain.reporting.DateReading.Missing;
import tonghop.domain.reporting.DateReading.Unreadable;
import tonghop.domain.reporting.DateTrace.Verdict;
import tonghop.domain.text.Folded;

/**
 * Looks for dates in a text that is not one date as a whole: a list, a stretch of an unknown form, a date with a remark,
 * or words such as "thường xuyên" and "6 tháng đầu năm", to which nobody objects.
 */
final class DatesInWords {

    private static final Pattern AROUND_SLASH = Pattern.compile(" */ *");

    /** Where the letters o, l and i stand among digits they are typed for 0 and 1. */
    private static final Pattern LETTERS_FOR_DIGITS =
            Pattern.compile("\\d[oli](?![a-z])|\\d[oli]\\d|(?<![a-z])[oli]\\d");

    /** Words that stand around dates and say nothing else. */
    private static final Pattern BETWEEN_DATES = Pattern.compile(
            "\\b(?:tu|den|toi|het|va|cac|trong|vao|khoang|du kien|ngay|thang|nam|qui|[qt]|i{1,3}|iv)\\b");

    private static final Pattern LETTER = Pattern.compile("[a-z]");

    /** A number hangs on a date without belonging to it: "3/2023/15". */
    private static final Pattern HANGS_ON = Pattern.compile("#[/.]#");

    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final StringBuilder rest = new StringBuilder();
    private final String text;
    private final String bare;

    private DatesInWords(String text) {
        this.text = text;
        this.bare = AROUND_SLASH.matcher(Folded.bare(text)).replaceAll("/");
        int at = 0;
        while (at < bare.length()) {
            at = step(at);
        }
    }

    /** Impossible if a date in it is, unreadable if its digits are no dates, else missing: there is nothing to object to. */
    static DateReading read(String text) {
        return new DatesInWords(text).reading();
    }

    private DateReading reading() {
        boolean onlyDates =
                !LETTER.matcher(BETWEEN_DATES.matcher(rest).replaceAll("")).find();
        if (verdicts.contains(Verdict.NO_DATE) || (onlyDates && verdicts.contains(Verdict.NO_DATE_IF_ONE))) {
            return new Impossible(text);
        }
        boolean unsaid = !verdicts.contains(Verdict.DATE)
                || verdicts.contains(Verdict.NO_YEAR)
                || HANGS_ON.matcher(rest).find();
        boolean broken = verdicts.contains(Verdict.SHORT_YEAR)
                || LETTERS_FOR_DIGITS.matcher(bare).find();
        return broken || (onlyDates && unsaid) ? new Unreadable(text) : new Missing();
    }

    /** Leaves a sign in the place of what looks like a date, and returns where to go on. */
    private int step(int at) {
        Optional<DateTrace> trace = mayBegin(at) ? DateTrace.at(bare, at) : Optional.empty();
        trace.ifPresent(found -> verdicts.add(found.verdict()));
        rest.append(trace.isPresent() ? '#' : bare.charAt(at));
        return trace.map(DateTrace::until).orElse(at + 1);
    }

    private boolean mayBegin(int at) {
        boolean inWord = at > 0 && Character.isLetter(bare.charAt(at - 1));
        char first = bare.charAt(at);
        return (first >= '0' && first <= '9') || (!inWord && "ntq".indexOf(first) >= 0);
    }
}
