package tonghop.pipeline.read;

import java.math.BigDecimal;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Cell;
import tonghop.domain.text.Key;

/** Knows a row in which the section is declared empty: "không phát sinh", and nothing else but a number or dashes. */
record NothingToReport(Labels labels) {

    boolean is(RowView row) {
        return row.cells().stream().anyMatch(this::saysIt)
                && row.cells().stream().allMatch(cell -> saysIt(cell) || isNone(cell) || isOrdinal(row, cell));
    }

    private boolean saysIt(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && labels.says(Labels.Kind.NOTHING, Key.of(cell.value()));
    }

    private static boolean isNone(Cell cell) {
        return cell.isNumber()
                ? new BigDecimal(cell.raw()).signum() == 0
                : Key.of(cell.value()).isEmpty();
    }

    private static boolean isOrdinal(RowView row, Cell cell) {
        return row.isNumbered()
                && row.ordinal().filter(cell.value().strip()::equals).isPresent();
    }
}
