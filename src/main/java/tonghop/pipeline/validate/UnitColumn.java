package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Refused;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;

/**
 * The cells of an amount column whose unit is weighed.
 *
 * @param cells those of the entries whose amount hangs on the unit that the heading states
 * @param fixed what the other cells of the entries state in any case: units of their own, readings that were decided
 * @param whole whether every filled cell of the entries is in one of the two
 */
record UnitColumn(Column column, List<InOtherUnits> cells, List<Money> fixed, boolean whole) {

    UnitColumn {
        cells = List.copyOf(cells);
        fixed = List.copyOf(fixed);
    }

    /** @param rows the entries of the table with what was read of the column's measure in each */
    static UnitColumn of(Column column, List<EntryLine> rows, Habit habit, DecidedReadings decided) {
        List<InOtherUnits> all = rows.stream()
                .flatMap(row -> row.line().values().stream()
                        .filter(value -> value.column().equals(column))
                        .map(value -> InOtherUnits.of(value, RowUnit.of(row.line()), habit)))
                .filter(cell -> !cell.isBlank())
                .toList();
        List<InOtherUnits> open = all.stream()
                .filter(cell -> !decided.isSettled(cell.at()) && cell.hangsOnHeading())
                .toList();
        Set<Integer> weighed = open.stream().map(cell -> cell.at().row()).collect(Collectors.toSet());
        List<Money> fixed = rows.stream()
                .filter(row -> !weighed.contains(row.line().row()))
                .flatMap(row -> row.read().stream())
                .toList();
        return new UnitColumn(column, open, fixed, open.size() + fixed.size() == all.size());
    }

    /** The denomination that the heading states. */
    Denomination said() {
        Denomination stated = column.unit().denomination();
        return stated == Denomination.UNSTATED ? Denomination.ONE : stated;
    }

    /** What the cells state under a denomination, as far as they can be read. */
    List<Money> under(Denomination denomination) {
        return cells.stream().flatMap(cell -> cell.under(denomination).stream()).toList();
    }

    boolean areAllRead(Denomination denomination) {
        return under(denomination).size() == cells.size();
    }

    /** The one currency of all cells, whatever they count. */
    Optional<Currency> currency() {
        List<Currency> currencies = cells.stream()
                .flatMap(cell -> cell.amounts().stream().map(Money::currency))
                .distinct()
                .toList();
        return currencies.size() == 1 ? Optional.of(currencies.get(0)) : Optional.empty();
    }

    /** Its cells in each of their currencies, of which the total of the column says nothing. */
    List<UnitColumn> byCurrency() {
        return Stream.of(Currency.values())
                .map(this::in)
                .filter(part -> !part.cells().isEmpty())
                .toList();
    }

    private UnitColumn in(Currency currency) {
        List<InOtherUnits> part = cells.stream()
                .filter(cell -> cell.amounts().stream().allMatch(money -> money.currency() == currency))
                .toList();
        return new UnitColumn(column, part, List.of(), false);
    }

    /** The sum of the column if its cells are in a denomination. */
    BigDecimal sum(Denomination denomination) {
        return Stream.concat(under(denomination).stream(), fixed.stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A fraction of a đồng or a cent is none: whoever typed it meant a larger unit. */
    boolean isFraction(InOtherUnits cell) {
        return cell.reading(said()) instanceof Refused refused && refused.why() == Misread.FRACTION_OF_MINOR_UNIT;
    }

    /** Whether fractions are no slip of one cell; those of a single one can come of a conversion. */
    boolean areFractions() {
        return cells.stream().filter(this::isFraction).count() > 1;
    }

    /** What a cell comes to as the heading says, also if that is a fraction; nothing where it is no number. */
    Optional<BigDecimal> size(InOtherUnits cell) {
        return InOtherUnits.denominations().stream()
                .flatMap(other -> cell.under(other).stream()
                        .map(money -> Neighbours.size(money).scaleByPowerOfTen(said().zeros() - other.zeros())))
                .findFirst();
    }

    /** From the first to the last of the cells. */
    String range() {
        return address(cells.get(0)) + ":" + address(cells.get(cells.size() - 1));
    }

    String letter() {
        return CellRef.columnName(column.index());
    }

    private static String address(InOtherUnits cell) {
        return cell.at().a1();
    }
}
