package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Section;

/**
 * Looks whether a column whose heading names one currency counts the other: several of its figures are finer than a đồng
 * or a cent, or nearly all of them fit what the rows state in the other currency beside, as plain figures and not as money.
 *
 * @param rows the entries of the table
 */
record ForeignUnits(UnitColumn column, Section section, List<EntryLine> rows, Habit habit, Standards standards) {

    private static final int FEW = 3;

    /** What the heading may have been meant to say, the likeliest first; none where nothing speaks against it. */
    List<Unit> possible() {
        if (!isOpen()) {
            return List.of();
        }
        if (!column.areFractions()) {
            return new ForeignShares(this, standards)
                    .unit().stream().filter(this::fits).toList();
        }
        Tender other = column.column().unit().tender() == Tender.VND ? Tender.USD : Tender.VND;
        return InOtherUnits.denominations().stream()
                .map(denomination -> new Unit(denomination, other))
                .filter(unit -> isCommon(unit) && fits(unit))
                .toList();
    }

    /** Dollars are seldom counted in thousands; without a reason nobody thinks of that. */
    private static boolean isCommon(Unit unit) {
        return unit.tender() == Tender.VND || !RowUnit.isCounted(unit);
    }

    /**
     * With what the same currency in another denomination explains as well. Dollars are seldom counted in thousands or
     * millions: where that cannot be, đồng may be.
     */
    List<Unit> possible(UnitVerdict verdict) {
        boolean doubted = !(verdict instanceof UnitVerdict.Fits);
        List<Unit> all = new ArrayList<>(possible());
        Unit dong = new Unit(column.said(), Tender.VND);
        if (all.isEmpty() && doubted && !isCommon(column.column().unit()) && isOpen() && fits(dong)) {
            all.add(dong);
        }
        if (!all.isEmpty() && verdict instanceof UnitVerdict.Slipped slipped) {
            all.add(new Unit(slipped.candidate().meant(), column.column().unit().tender()));
        }
        return all;
    }

    /** What speaks for another currency, as it is told. */
    String evidence() {
        if (column.areFractions()) {
            return "SLIP_FRACTIONS";
        }
        return possible().isEmpty() ? "SLIP_LARGE" : "SLIP_FIGURES";
    }

    /** Whether the heading alone names a currency, of several amounts. */
    private boolean isOpen() {
        Optional<Currency> said = column.column().unit().tender().currency();
        return said.isPresent()
                && column.cells().size() >= FEW
                && column.currency().equals(said)
                && !areNamedByRows();
    }

    private boolean areNamedByRows() {
        return rows.stream().anyMatch(row -> !RowUnit.of(row.line()).unit().isNone());
    }

    private boolean fits(Unit unit) {
        Currency currency = unit.tender().currency().orElseThrow();
        List<Money> amounts = column.cells().stream()
                .flatMap(cell -> under(unit, cell).stream())
                .toList();
        Plausible plausible = Plausible.in(currency);
        return amounts.size() == column.cells().size()
                && plausible.areUsual(amounts)
                && plausible.isOfAYear(amounts)
                && ProjectSizes.of(standards, section, column.column().field(), currency)
                        .areUsual(amounts);
    }

    /** What a cell of the column states in a unit. */
    Optional<Money> under(Unit unit, InOtherUnits cell) {
        return AmountCell.read(new Value(column.column().in(unit), cell.value().cell()), unit, habit)
                                .reading()
                        instanceof Stated stated
                ? Optional.of(stated.money())
                : Optional.empty();
    }

    /** The amounts of the column in a unit, together. */
    Money sum(Unit unit) {
        return column.cells().stream()
                .flatMap(cell -> under(unit, cell).stream())
                .reduce(Money.zero(unit.tender().currency().orElseThrow()), Money::plus);
    }

    Stream<InOtherUnits> cells(int row) {
        return column.cells().stream().filter(cell -> cell.at().row() == row);
    }
}
