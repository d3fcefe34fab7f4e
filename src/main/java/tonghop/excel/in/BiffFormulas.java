package tonghop.excel.in;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** The formulas of one sheet of an .xls, as text. */
final class BiffFormulas {

    private final BiffReferences references;
    private final List<SharedFormulaRecord> shared = new ArrayList<>();

    BiffFormulas(BiffReferences references) {
        this.references = references;
    }

    /** A formula that some cells share; it stands behind the first of them. */
    void share(SharedFormulaRecord formula) {
        shared.add(formula);
    }

    /** The formula of a cell; empty if it reads what is not kept. */
    String text(FormulaRecord cell) {
        try {
            return FormulaRenderer.toFormulaString(references, tokens(cell));
        } catch (RuntimeException aNameOrAnArray) {
            // POI has no one exception for a formula it cannot write; the cell is then reported as not calculated
            return "";
        }
    }

    private Ptg[] tokens(FormulaRecord cell) {
        Ptg[] own = cell.getParsedExpression();
        if (own.length == 1 && own[0] instanceof ExpPtg elsewhere) {
            return shared.stream()
                    .filter(formula -> formula.isFirstCell(elsewhere.getRow(), elsewhere.getColumn()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("an array formula"))
                    .getFormulaTokens(cell);
        }
        return own;
    }
}
