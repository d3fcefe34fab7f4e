package tonghop.domain.rule;

import java.util.List;

/**
 * One thing that is wrong or worth knowing in a report: rule, place and what was found there. What was expected and how
 * to mend it is worded from the rule and the arguments, see {@link Wording}.
 *
 * @param sheet the sheet's name, or empty where the finding is about the whole file
 * @param cell the address inside the sheet such as {@code K38}, or empty
 * @param found what stands there, as written
 * @param words the office's own, if it has any for the rule
 * @param explanation why it may stand, if somebody explained it
 */
public record Finding(
        Rule rule,
        Severity severity,
        String sheet,
        String cell,
        String found,
        List<String> arguments,
        OfficeWords words,
        Explanation explanation) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** In the program's words, and not explained. */
    public Finding(Rule rule, Severity severity, String sheet, String cell, String found, List<String> arguments) {
        this(rule, severity, sheet, cell, found, arguments, OfficeWords.NONE, Explanation.NONE);
    }

    public static Finding ofFile(Rule rule, String found, String... arguments) {
        return new Finding(rule, rule.severity(), "", "", found, List.of(arguments));
    }

    public static Finding ofSheet(Rule rule, String sheet, String found, String... arguments) {
        return new Finding(rule, rule.severity(), sheet, "", found, List.of(arguments));
    }

    public static Finding ofCell(Rule rule, String sheet, String cell, String found, String... arguments) {
        return new Finding(rule, rule.severity(), sheet, cell, found, List.of(arguments));
    }

    /** The rule's stable name in data files: of the office's own rules the one that the office gave it. */
    public String ruleId() {
        return words.isNone() ? rule.id() : words.rule();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public boolean isExplained() {
        return !explanation.isNone();
    }

    /** The same, as the office weighs and words it. */
    public Finding by(Severity weight, OfficeWords office) {
        return new Finding(rule, weight, sheet, cell, found, arguments, office, explanation);
    }

    /** The same as a footnote. */
    public Finding explained(Explanation why) {
        return new Finding(rule, Severity.INFO, sheet, cell, found, arguments, words, why);
    }
}
