package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;

/** What the table declares as the total of a column. */
record ColumnTotal(UnitColumn column, ReportTable table, Habit habit) {

    /** Whether the column adds up to it under a denomination; where the heading's does already, that proves nothing. */
    boolean speaksFor(Denomination meant) {
        return declared().stream()
                .anyMatch(total -> column.sum(meant).compareTo(total) == 0
                        && column.sum(column.said()).compareTo(total) != 0);
    }

    /** What the one total of the table states in the heading's unit, if the column can be added up. */
    Optional<BigDecimal> declared() {
        List<BigDecimal> totals = table.lines().stream()
                .filter(line -> line.kind() == Line.Kind.TOTAL)
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column.column()))
                .flatMap(value -> stated(value).stream())
                .map(Money::amount)
                .toList();
        return totals.size() == 1 && column.whole() ? Optional.of(totals.get(0)) : Optional.empty();
    }

    private Optional<Money> stated(Value value) {
        return AmountCell.read(value, value.column().unit(), habit).reading() instanceof Stated stated
                ? Optional.of(stated.money())
                : Optional.empty();
    }
}
