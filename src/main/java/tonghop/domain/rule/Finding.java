package tonghop.domain.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong or worth knowing in a report: rule, place and what was found there. What was expected and how
 * to mend it is worded from the rule and the arguments, see {@link Wording}.
 *
 * @param sheet the sheet's name, or empty where the finding is about the whole file
 * @param cell the address inside the sheet such as {@code K38}, or empty
 * @param found what stands there, as written: a number as the file has it
 * @param typed whether it is such a number, or a level of a heading, see {@link #shown}
 * @param words the office's own, if it has any for the rule
 * @param explanation why it may stand, if somebody explained it
 */
public record Finding(
        Rule rule,
        Severity severity,
        String sheet,
        String cell,
        String found,
        Typed typed,
        List<String> arguments,
        OfficeWords words,
        Explanation explanation) {

    /** Excel keeps no more digits of a number. */
    private static final MathContext EXCEL = new MathContext(15);

    /** Nobody needs more of a text to find it. */
    private static final int LONGEST = 120;

    /** How the cell holds what was found. */
    public enum Typed {
        AS_TEXT,
        AS_NUMBER,
        /** It is one level of a heading, all of which is the last argument. */
        AS_LEVEL
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** In the program's words, and not explained. */
    public Finding(Rule rule, Severity severity, String sheet, String cell, String found, List<String> arguments) {
        this(rule, severity, sheet, cell, found, Typed.AS_TEXT, arguments, OfficeWords.NONE, Explanation.NONE);
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

    /** The same, found as the number of a numeric cell. */
    public Finding ofNumber() {
        return new Finding(rule, severity, sheet, cell, found, Typed.AS_NUMBER, arguments, words, explanation);
    }

    /** The same, told in the cell of one level of the heading that was found. */
    public Finding inHeading(String level) {
        List<String> told = new ArrayList<>(arguments);
        told.add(found);
        return new Finding(rule, severity, sheet, cell, level, Typed.AS_LEVEL, told, words, explanation);
    }

    /** What was found; of a heading all levels. */
    public String whole() {
        return typed == Typed.AS_LEVEL ? arguments.get(arguments.size() - 1) : found;
    }

    /**
     * What was found as a person reads it: a number with the decimal mark of the language, a text as it is written, of a
     * long one the beginning, of a heading all levels.
     */
    public String shown(Language language) {
        if (typed != Typed.AS_NUMBER) {
            String text = whole();
            return text.codePointCount(0, text.length()) > LONGEST
                    ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                    : text;
        }
        BigDecimal number = new BigDecimal(found).round(EXCEL);
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /** The same, as the office weighs and words it. */
    public Finding by(Severity weight, OfficeWords office) {
        return new Finding(rule, weight, sheet, cell, found, typed, arguments, office, explanation);
    }

    /** The same as a footnote. */
    public Finding explained(Explanation why) {
        return new Finding(rule, Severity.INFO, sheet, cell, found, typed, arguments, words, why);
    }
}
