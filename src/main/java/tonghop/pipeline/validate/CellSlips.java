package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Looks for single cells in another unit than the rest of their column. One that no aid has beside others that aid has,
 * and one that in another unit makes the declared total, or the money that its row states in the other currency, is held;
 * one that only stands far from cells that are close together, or far and is of no usual size, is worth a warning.
 */
final class CellSlips {

    private final UnitColumn column;
    private final Plausible plausible;
    private final ProjectSizes projects;
    private final SlipFindings told;
    private final ImpliedRates rates;
    private final Optional<BigDecimal> missing;
    private final List<BigDecimal> ordered;

    /** @param total what the table declares, if it can be compared */
    CellSlips(
            UnitColumn column,
            Plausible plausible,
            ProjectSizes projects,
            SlipFindings told,
            ImpliedRates rates,
            Optional<BigDecimal> total) {
        this.column = column;
        this.plausible = plausible;
        this.projects = projects;
        this.told = told;
        this.rates = rates;
        this.missing = total.map(declared -> declared.subtract(column.sum(column.said())))
                .filter(difference -> difference.signum() != 0);
        this.ordered = column.under(column.said()).stream()
                .filter(money -> !isRefuted(money))
                .map(Neighbours::size)
                .sorted()
                .toList();
    }

    /**
     * What is to be told of an amount.
     *
     * @param cell where the amount stands; it may be told elsewhere
     */
    record Slip(int row, String cell, Finding finding) {

        Slip(int row, Finding finding) {
            this(row, finding.cell(), finding);
        }

        Slip toldBy(Finding other) {
            return new Slip(row, cell, other);
        }

        /**
         * Whether this says more of a cell than that it stands far from its column or is beyond everything, or why a row
         * disburses too much.
         */
        boolean replaces(Finding earlier) {
            boolean suspect =
                    earlier.rule() == Rule.CELL_SUSPECT && earlier.cell().equals(cell);
            return earlier.sheet().equals(finding.sheet()) && (suspect || (finding.isError() && isOfDoubted(earlier)));
        }

        /** What is drawn from a figure that nobody takes for true. */
        private boolean isOfDoubted(Finding earlier) {
            return (earlier.rule() == Rule.AMOUNT_IMPLAUSIBLE && earlier.cell().equals(cell))
                    || (earlier.rule() == Rule.DISBURSED_ABOVE_COMMITTED && CellRef.row(earlier.cell()) == row);
        }
    }

    List<Slip> find() {
        return column.cells().stream().flatMap(cell -> slip(cell).stream()).toList();
    }

    private Optional<Slip> slip(InOtherUnits cell) {
        return cell.under(column.said()).flatMap(written -> slip(cell, written, Neighbours.of(written, ordered)));
    }

    private Optional<Slip> slip(InOtherUnits cell, Money written, Neighbours others) {
        boolean refuted = isRefuted(written);
        if (others.count() == 0 || (missing.isEmpty() && !refuted && others.isAmong(written))) {
            return Optional.empty();
        }
        List<Denomination> usual = usual(cell);
        List<Denomination> totals = usual.stream()
                .filter(meant -> makesTotal(written, cell.under(meant).orElseThrow()))
                .toList();
        if (!totals.isEmpty()) {
            return Optional.of(slip(Rule.CELL_SLIP, cell, totals, "SLIP_TOTAL"));
        }
        List<Denomination> among = usual.stream()
                .filter(meant -> cell.under(meant).filter(others::isAmong).isPresent())
                .toList();
        List<Denomination> rated = others.isAmong(written)
                ? List.of()
                : among.stream().filter(meant -> rates.explain(cell, meant)).toList();
        if (!rated.isEmpty()) {
            return Optional.of(slip(Rule.CELL_SLIP, cell, rated, "SLIP_RATES"));
        }
        if (refuted && !usual.isEmpty()) {
            return Optional.of(slip(Rule.CELL_SLIP, cell, among.size() == 1 ? among : usual, ""));
        }
        boolean lonely = others.isFar(written) && (others.areClose() || projects.isUnusual(written));
        return among.size() == 1 && lonely && !rates.confirm(cell)
                ? Optional.of(slip(Rule.CELL_SUSPECT, cell, among, ""))
                : Optional.empty();
    }

    private boolean isRefuted(Money written) {
        return plausible.isTooLittle(written) || plausible.isTooMuch(written);
    }

    private List<Denomination> usual(InOtherUnits cell) {
        return InOtherUnits.denominations().stream()
                .filter(meant -> meant != column.said())
                .filter(meant -> cell.under(meant)
                        .filter(money -> plausible.areUsual(List.of(money)))
                        .isPresent())
                .toList();
    }

    private Slip slip(Rule rule, InOtherUnits cell, List<Denomination> possible, String evidence) {
        return new Slip(cell.at().row(), told.ofCell(rule, cell, possible, evidence));
    }

    private boolean makesTotal(Money written, Money meant) {
        BigDecimal more = meant.amount().subtract(written.amount());
        return missing.filter(difference -> difference.compareTo(more) == 0).isPresent();
    }
}
