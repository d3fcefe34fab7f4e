package tonghop.domain.rule;

import java.util.List;

/**
 * One thing that is wrong or worth knowing in a report: rule, place and what was found there. What was expected and how
 * to mend it is worded from the rule and the arguments, see {@link Wording}.
 *
 * @param sheet the sheet's name, or empty where the finding is about the whole file
 * @param cell the address inside the sheet such as {@code K38}, or empty
 * @param found what stands there, as written
 */
public record Finding(Rule rule, Severity severity, String sheet, String cell, String found, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
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

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
