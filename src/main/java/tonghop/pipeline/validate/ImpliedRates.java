package tonghop.pipeline.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;

/** What the rows of a column that state the same money in the other currency besides say of its unit. */
final class ImpliedRates {

    private final UnitColumn column;
    private final List<EntryLine> rows;
    private final BothCurrencies both;
    private final Map<Integer, InOtherUnits> cells = new HashMap<>();
    private final Map<Integer, Line> lines = new HashMap<>();

    /** @param rows the entries of the table */
    ImpliedRates(UnitColumn column, List<EntryLine> rows, BothCurrencies both) {
        this.column = column;
        this.rows = rows;
        this.both = both;
        column.cells().forEach(cell -> cells.put(cell.at().row(), cell));
        rows.forEach(row -> lines.put(row.line().row(), row.line()));
    }

    /** Whether a cell as it is written is other money than the row states in the other currency. */
    boolean contradict(InOtherUnits cell) {
        return agree(cell, column.said()).filter(agrees -> !agrees).isPresent();
    }

    /** Whether a cell is that money only under another denomination than the heading's. */
    boolean explain(InOtherUnits cell, Denomination meant) {
        return contradict(cell) && agree(cell, meant).orElse(false);
    }

    private Optional<Boolean> agree(InOtherUnits cell, Denomination denomination) {
        return Optional.ofNullable(lines.get(cell.at().row())).flatMap(row -> agree(row, denomination));
    }

    /** In how many rows the amounts agree under a denomination; none unless all do, and none does under the heading's. */
    int rows(Denomination meant) {
        int agreeing = 0;
        for (EntryLine entry : rows) {
            Line row = entry.line();
            Optional<Boolean> agrees = agree(row, meant);
            if (agrees.isPresent()
                    && (!agrees.get() || agree(row, column.said()).orElse(false))) {
                return 0;
            }
            agreeing += agrees.isPresent() ? 1 : 0;
        }
        return agreeing;
    }

    /** Nothing where the row does not state both, or there is no rate. */
    private Optional<Boolean> agree(Line row, Denomination meant) {
        Optional<Money> here = Optional.ofNullable(cells.get(row.row())).flatMap(cell -> cell.under(meant));
        return here.flatMap(money -> beside(row).flatMap(other -> both.agree(row, money, other)));
    }

    /** What the row states under the same measure in another column, in the other currency and in a usual size. */
    private Optional<Money> beside(Line row) {
        List<Money> others = row.values(column.column().field()).stream()
                .filter(value -> !value.column().equals(column.column()))
                .flatMap(value -> stated(row, value).stream())
                .filter(money -> !money.isZero() && isUsual(money))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean isUsual(Money money) {
        return Plausible.in(money.currency()).areUsual(List.of(money));
    }

    private static Optional<Money> stated(Line row, Value value) {
        Column other = value.column();
        return AmountCell.read(value, RowUnit.of(row).in(other), Habit.UNKNOWN).reading() instanceof Stated stated
                ? Optional.of(stated.money())
                : Optional.empty();
    }
}
