package tonghop.excel.in;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Which formulas may be calculated: those whose result the cells of the file alone decide, and that end soon. So no clock,
 * no chance, no other workbook, no text that grows, no text taken for a number by the language of some machine.
 */
final class Calculable {

    private static final Set<String> FUNCTIONS = Set.of(
            "SUM",
            "SUBTOTAL",
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

    /** Text joined to text, array constants, other workbooks and tables, errors. */
    private static final Pattern UNWANTED = Pattern.compile("[&{\\[#]");

    private final XSSFEvaluationWorkbook grammar;
    private final Operands operands;

    Calculable(XSSFEvaluationWorkbook grammar) {
        this.grammar = grammar;
        this.operands = new Operands();
    }

    boolean allows(Formula formula, XSSFSheet sheet) {
        return isNumeric(formula.text()) && reads(formula, sheet);
    }

    private static boolean isNumeric(String formula) {
        String bare = QUOTED.matcher(formula).replaceAll("''");
        return !bare.isEmpty()
                && !UNWANTED.matcher(bare).find()
                && FUNCTION.matcher(bare)
                        .results()
                        .map(call -> call.group(1).toUpperCase(Locale.ROOT))
                        .allMatch(FUNCTIONS::contains);
    }

    private boolean reads(Formula formula, XSSFSheet sheet) {
        try {
            int index = sheet.getWorkbook().getSheetIndex(sheet);
            Ptg[] tokens = FormulaParser.parse(formula.text(), grammar, FormulaType.CELL, index, formula.row() - 1);
            return Stream.of(tokens).allMatch(token -> operands.allow(token, sheet));
        } catch (FormulaParseException | IllegalStateException | IllegalArgumentException namesWhatIsNotHere) {
            return false;
        }
    }
}
