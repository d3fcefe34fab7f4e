package tonghop.pipeline.validate;

import java.util.List;
import java.util.Optional;
import tonghop.domain.money.AmountReading.Missing;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** A row that disbursed money and leaves its commitment blank: a dash would say that there is none. */
record BlankCommitment(ReportTable table) {

    Optional<Finding> in(Line line, List<Entry.Amount> amounts) {
        boolean alone = line.isEntry() && states(Field.DISBURSED, amounts) && !states(Field.COMMITTED, amounts);
        return alone && line.values(Field.COMMITTED).stream().allMatch(BlankCommitment::isBlank)
                ? column().map(column -> finding(line, column))
                : Optional.empty();
    }

    private static boolean states(Field measure, List<Entry.Amount> amounts) {
        return amounts.stream()
                .anyMatch(
                        amount -> amount.measure() == measure && !amount.money().isZero());
    }

    private static boolean isBlank(Line.Value value) {
        return AmountCell.read(value, Unit.EITHER, Habit.UNKNOWN).reading() instanceof Missing;
    }

    private Optional<Column> column() {
        return table.columns().stream()
                .filter(column -> column.field() == Field.COMMITTED)
                .findFirst();
    }

    private Finding finding(Line line, Column column) {
        Optional<Cell> cell = line.values(Field.COMMITTED).stream()
                .filter(value -> value.column().equals(column))
                .map(Line.Value::cell)
                .findFirst();
        CellRef at = cell.map(Cell::at).orElse(new CellRef(table.sheet(), line.row(), column.index()));
        return Finding.ofCell(
                Rule.COMMITMENT_MISSING,
                at.sheet(),
                at.a1(),
                cell.map(Cell::raw).orElse(""));
    }
}
