package tonghop.excel.in;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which formulas may be handed to POI: those whose result the cells of the file alone decide, and that end soon. So no
 * clock, no chance, no other workbook, no text that grows; and no {@code SUBTOTAL}, which leaves out rows that somebody's
 * filter hid, and other subtotals, which here are numbers like any other.
 */
final class Calculable {

    private static final Set<String> FUNCTIONS = Set.of(
            "SUM",
            "SUMIF",
            "COUNT",
            "COUNTA",
            "COUNTBLANK",
            "COUNTIF",
            "AVERAGE",
            "MIN",
            "MAX",
            "PRODUCT",
            "ROUND",
            "ROUNDUP",
            "ROUNDDOWN",
            "INT",
            "TRUNC",
            "ABS",
            "MOD",
            "IF",
            "IFERROR",
            "AND",
            "OR",
            "NOT",
            "ISBLANK",
            "ISNUMBER",
            "ISERROR",
            "TRUE",
            "FALSE");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern FUNCTION = Pattern.compile("([\\w.]+)\\s*\\(");

    /** Text joined to text, array constants, other workbooks and tables, errors, signs without end. */
    private static final Pattern UNWANTED = Pattern.compile("[&{\\[#]|(?:[-+]\\s*){4}");

    /** Excel's own measures; POI goes into every parenthesis and every sign by itself. */
    private static final int LONGEST = 8192;

    private static final int DEEPEST = 64;

    private Calculable() {}

    static boolean is(String formula) {
        String bare = QUOTED.matcher(formula).replaceAll("''");
        return !bare.isEmpty()
                && formula.length() <= LONGEST
                && nesting(bare) <= DEEPEST
                && !UNWANTED.matcher(bare).find()
                && FUNCTION.matcher(bare)
                        .results()
                        .map(call -> call.group(1).toUpperCase(Locale.ROOT))
                        .allMatch(FUNCTIONS::contains);
    }

    private static int nesting(String formula) {
        int deepest = 0;
        int depth = 0;
        for (int i = 0; i < formula.length(); i++) {
            depth += formula.charAt(i) == '(' ? 1 : 0;
            depth -= formula.charAt(i) == ')' ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
