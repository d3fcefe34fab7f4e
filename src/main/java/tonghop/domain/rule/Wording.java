package tonghop.domain.rule;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Sentences of a message bundle in one language; never the machine's. */
public final class Wording {

    private static final int MOST_PLACES = 20;
    private static final String MESSAGE = ".message";

    private final ResourceBundle bundle;
    private final Language language;

    private Wording(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The wording of findings. */
    public static Wording ofFindings(Language language) {
        return of("messages/findings", language);
    }

    /**
     * The wording of a bundle such as {@code messages/workbooks}, whose files end in {@code _vi} and {@code _en}.
     *
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Wording of(String bundle, Language language) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Wording(ResourceBundle.getBundle(bundle, language.locale(), exact), language);
    }

    public Language language() {
        return language;
    }

    /**
     * What went wrong and how to mend it, for the person who fills in the report, in the office's words if it has its own;
     * of what was explained, the explanation first.
     */
    public String message(Finding finding) {
        return explained(finding, finding.rule().id() + MESSAGE);
    }

    /** The same for whoever sent the report: what the sender can do, where only the office has the file to mend it in. */
    public String answer(Finding finding) {
        String own = finding.rule().id() + ".answer";
        return explained(finding, bundle.containsKey(own) ? own : finding.rule().id() + MESSAGE);
    }

    private String explained(Finding finding, String key) {
        String message = finding.words().isNone()
                ? say(key, arguments(finding))
                : finding.words().in(language);
        Explanation why = finding.explanation();
        return why.isNone() ? message : say("explained", why.reason(), why.who(), why.lastDay(), message);
    }

    /** What should have stood in the cell. */
    public String expected(Finding finding) {
        String key = finding.rule() == Rule.OFFICE_RULE
                ? "condition." + finding.words().expected().id()
                : finding.rule().id() + ".expected";
        return say(key, arguments(finding));
    }

    /** What speaks for settling it as proposed, or nothing where a person has to know. */
    public String offer(Finding finding) {
        String key = finding.rule().id() + ".offer";
        return bundle.containsKey(key) ? say(key, arguments(finding)) : "";
    }

    /** A sentence by its key, with {0}, {1} … filled in as they are. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /**
     * {0} is what was found, {1} and on are the arguments of the finding; codes among them are worded. One that an earlier
     * version stored may have fewer than its sentence has places, which then stay empty.
     */
    private Object[] arguments(Finding finding) {
        Object[] all = new Object[Math.max(finding.arguments().size() + 1, MOST_PLACES)];
        Arrays.fill(all, "");
        all[0] = finding.shown(language);
        for (int i = 0; i < finding.arguments().size(); i++) {
            all[i + 1] = word(numbered(finding.arguments().get(i)));
        }
        return all;
    }

    private String numbered(String argument) {
        return language == Language.EN ? EnglishNumbers.in(argument) : argument;
    }

    /** One code, or several that are alternatives: "committed|disbursed". */
    private String word(String argument) {
        if (argument.indexOf(' ') >= 0) {
            return new PeriodCodes(language).wordedBeforePlaces(argument);
        }
        List<String> keys =
                Arrays.stream(argument.split("\\|")).map(code -> "word." + code).toList();
        return !keys.isEmpty() && keys.stream().allMatch(bundle::containsKey)
                ? keys.stream().map(bundle::getString).collect(Collectors.joining(" / "))
                : new PeriodCodes(language).worded(argument);
    }
}
