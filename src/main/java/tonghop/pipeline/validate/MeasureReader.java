package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.rule.Finding;

/** Reads an amount measure of a row, which may be stated in one column, or in two currencies. */
final class MeasureReader {

    private final Map<Column, Habit> habits;
    private final Set<Column> byTotal;
    private final BothCurrencies both;
    private final DecidedReadings decided;

    /** @param byTotal the columns whose habit only the declared total tells */
    MeasureReader(Map<Column, Habit> habits, Set<Column> byTotal, BothCurrencies both, DecidedReadings decided) {
        this.habits = Map.copyOf(habits);
        this.byTotal = Set.copyOf(byTotal);
        this.both = both;
        this.decided = decided;
    }

    Measured read(Line line, Field measure, RowUnit rowUnit) {
        List<Finding> findings = new ArrayList<>();
        List<AmountCell> cells = line.values(measure).stream()
                .map(value -> decided.of(cell(value, rowUnit), () -> slipped(value, rowUnit), findings))
                .toList();
        cells.forEach(
                cell -> findings.addAll(AmountFindings.of(cell, rowUnit.in(cell.column()), () -> both.worth(line))));
        List<AmountCell> stated = stated(cells);
        if (stated.size() > 1) {
            findings.addAll(both.weigh(line, measure, stated));
        }
        List<Entry.Amount> all = cells.stream()
                .filter(AmountCell::isStated)
                .map(cell -> of(measure, cell))
                .toList();
        return new Measured(amount(measure, cells, stated, rowUnit), all, findings);
    }

    private AmountCell cell(Value value, RowUnit rowUnit) {
        if (rowUnit.contradicts(value.column())) {
            return new AmountCell(
                    value.column(),
                    value.cell(),
                    new AmountReading.Refused(
                            Misread.CURRENCY_CONTRADICTS_HEADING, value.cell().value()));
        }
        Habit habit = habits.getOrDefault(value.column(), Habit.UNKNOWN);
        AmountCell cell = AmountCell.read(value, rowUnit.in(value.column()), habit);
        return byTotal.contains(value.column()) ? cell.byTotal() : cell;
    }

    /** What else the cell can have been meant as by somebody who forgot in which unit or currency the column is. */
    private List<Money> slipped(Value value, RowUnit rowUnit) {
        InOtherUnits cell = InOtherUnits.of(value, rowUnit, habits.getOrDefault(value.column(), Habit.UNKNOWN));
        Stream<OtherReading> others = cell.amounts().stream().flatMap(money -> OtherReading.of(money).stream());
        Stream<OtherReading> inFull = rowUnit.inFull(value);
        return Stream.of(cell.amounts().stream(), others.map(OtherReading::money), inFull.map(OtherReading::money))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** A zero beside an amount in the other currency says "not in this one"; what the row states comes first. */
    private static List<AmountCell> stated(List<AmountCell> cells) {
        List<AmountCell> stated = cells.stream().filter(AmountCell::isStated).toList();
        List<AmountCell> nonZero =
                stated.stream().filter(cell -> !money(cell).isZero()).toList();
        return nonZero.isEmpty() ? stated.stream().limit(1).toList() : byRole(nonZero);
    }

    private static List<AmountCell> byRole(List<AmountCell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing(
                                (AmountCell cell) -> rank(cell.column().role()))
                        .thenComparing(cell -> cell.column().index()))
                .toList();
    }

    private static int rank(Column.Role role) {
        return switch (role) {
            case ORIGINAL -> 0;
            case UNSTATED -> 1;
            case EQUIVALENT -> 2;
        };
    }

    private static List<Entry.Amount> amount(
            Field measure, List<AmountCell> cells, List<AmountCell> stated, RowUnit rowUnit) {
        if (!stated.isEmpty()) {
            return List.of(of(measure, stated.get(0)));
        }
        return nil(measure, cells, rowUnit).map(List::of).orElse(List.of());
    }

    static Entry.Amount of(Field measure, AmountCell cell) {
        Stated stated = (Stated) cell.reading();
        return new Entry.Amount(
                measure, stated.money(), stated.qualifier(), cell.cell().raw(), cell.address());
    }

    /** A dash reports zero, in the currency of the row or the column; blank reports nothing. */
    private static Optional<Entry.Amount> nil(Field measure, List<AmountCell> cells, RowUnit rowUnit) {
        return cells.stream()
                .filter(cell -> cell.reading() instanceof AmountReading.Nil)
                .findFirst()
                .map(cell -> new Entry.Amount(
                        measure,
                        Money.zero(currency(rowUnit.in(cell.column()))),
                        Qualifier.EXACT,
                        cell.cell().raw(),
                        cell.address()));
    }

    private static Currency currency(Unit unit) {
        return unit.tender() == Unit.Tender.USD ? Currency.USD : Currency.VND;
    }

    static Money money(AmountCell cell) {
        return ((Stated) cell.reading()).money();
    }
}
