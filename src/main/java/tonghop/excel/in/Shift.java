package tonghop.excel.in;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.CellRef;

/** A formula copied to another cell: references without a dollar sign move along. */
record Shift(int rows, int columns) {

    /** Quoted text, quoted and plain sheet names and functions are stepped over; what is left of this shape is a cell. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|'[^']*'|[\\w.]+[!(]"
            + "|(?<![\\w.$])(?<fixedColumn>\\$?)(?<column>[A-Za-z]{1,3})(?<fixedRow>\\$?)(?<row>[0-9]{1,7})(?![\\w.])");

    String of(String formula) {
        Matcher pieces = PIECE.matcher(formula);
        return pieces.replaceAll(
                piece -> Matcher.quoteReplacement(pieces.group("column") == null ? piece.group() : moved(pieces)));
    }

    private String moved(Matcher cell) {
        int column =
                A1.column(cell.group("column")) + (cell.group("fixedColumn").isEmpty() ? columns : 0);
        int row = A1.row(cell.group("row")) + (cell.group("fixedRow").isEmpty() ? rows : 0);
        return cell.group("fixedColumn") + CellRef.columnName(column) + cell.group("fixedRow") + row;
    }
}
