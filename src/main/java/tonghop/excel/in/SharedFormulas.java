package tonghop.excel.in;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formulas that a sheet of an .xlsx writes once, in their first cell, and means for a block of cells. */
final class SharedFormulas {

    private final Map<Integer, First> firsts = new HashMap<>();

    private record First(String text, int row, int column) {}

    /** The formula of a cell as it is shown there; empty if the first one is missing. */
    String text(FormulaXml formula, int row, int column) {
        if (!formula.text().isEmpty()) {
            firsts.putIfAbsent(formula.shared(), new First(formula.text(), row, column));
            return formula.text();
        }
        @Nullable First first = firsts.get(formula.shared());
        return first == null ? "" : new Shift(row - first.row(), column - first.column()).of(first.text());
    }
}
