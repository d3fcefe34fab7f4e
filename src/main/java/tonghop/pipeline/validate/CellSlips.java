package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Money;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Looks for single cells in another unit than the rest of their column. One below every aid beside others that are not,
 * and one that makes the declared total if it is in another unit, is held; one that only stands far from cells that are
 * close together is worth a warning.
 *
 * @param total what the table declares, if it can be compared
 */
record CellSlips(UnitColumn column, Plausible plausible, SlipFindings told, Optional<BigDecimal> total) {

    private static final int FEW = 5;
    private static final BigDecimal FAR = BigDecimal.valueOf(1000);
    private static final BigDecimal CLOSE = BigDecimal.valueOf(30);

    /** What is to be told of a row. */
    record Slip(int row, Finding finding) {}

    List<Slip> find() {
        return column.cells().stream().flatMap(cell -> slip(cell).stream()).toList();
    }

    private Optional<Slip> slip(InOtherUnits cell) {
        List<Money> others = column.cells().stream()
                .filter(other -> !other.equals(cell))
                .flatMap(other -> other.under(column.said()).stream())
                .filter(money -> !plausible.isTooLittle(money))
                .toList();
        return cell.under(column.said())
                .filter(written -> !others.isEmpty() && !plausible.isBeyondBelief(written))
                .flatMap(written -> slip(cell, written, others));
    }

    private Optional<Slip> slip(InOtherUnits cell, Money written, List<Money> others) {
        List<Denomination> usual = InOtherUnits.denominations().stream()
                .filter(meant -> meant != column.said())
                .filter(meant -> cell.under(meant).filter(this::isUsual).isPresent())
                .toList();
        List<Denomination> among = usual.stream()
                .filter(meant -> cell.under(meant)
                        .filter(money -> isAmong(money, others))
                        .isPresent())
                .toList();
        List<Denomination> totals = usual.stream()
                .filter(meant -> makesTotal(written, cell.under(meant).orElseThrow()))
                .toList();
        if (!totals.isEmpty()) {
            return Optional.of(slip(Rule.CELL_SLIP, cell, totals, "SLIP_TOTAL"));
        }
        if (!isFar(written, others)) {
            return Optional.empty();
        }
        if (plausible.isTooLittle(written) || plausible.isTooMuch(written)) {
            return Optional.of(slip(Rule.CELL_SLIP, cell, among.size() == 1 ? among : usual, ""));
        }
        return among.size() == 1 && areClose(others)
                ? Optional.of(slip(Rule.CELL_SUSPECT, cell, among, ""))
                : Optional.empty();
    }

    private Slip slip(Rule rule, InOtherUnits cell, List<Denomination> possible, String evidence) {
        return new Slip(cell.value().cell().at().row(), told.ofCell(rule, cell, possible, evidence));
    }

    private boolean isUsual(Money money) {
        return plausible.areUsual(List.of(money));
    }

    /** Not a tenth of the smallest of the others, nor ten times the largest. */
    private static boolean isAmong(Money money, List<Money> others) {
        return size(money).multiply(BigDecimal.TEN).compareTo(least(others)) >= 0
                && size(money).compareTo(most(others).multiply(BigDecimal.TEN)) <= 0;
    }

    /** A thousand times as small as the smallest of the others, or as large as the largest; or no aid at all. */
    private boolean isFar(Money written, List<Money> others) {
        return plausible.isTooLittle(written)
                || size(written).multiply(FAR).compareTo(least(others)) <= 0
                || size(written).compareTo(most(others).multiply(FAR)) >= 0;
    }

    private boolean areClose(List<Money> others) {
        return others.size() >= FEW && most(others).compareTo(least(others).multiply(CLOSE)) <= 0;
    }

    private boolean makesTotal(Money written, Money meant) {
        BigDecimal sum = column.sum(column.said());
        return total.filter(declared -> declared.compareTo(sum) != 0)
                .filter(declared ->
                        sum.subtract(written.amount()).add(meant.amount()).compareTo(declared) == 0)
                .isPresent();
    }

    private static BigDecimal least(List<Money> amounts) {
        return sizes(amounts).min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal most(List<Money> amounts) {
        return sizes(amounts).max(BigDecimal::compareTo).orElseThrow();
    }

    private static Stream<BigDecimal> sizes(List<Money> amounts) {
        return amounts.stream().map(CellSlips::size);
    }

    private static BigDecimal size(Money money) {
        return money.amount().abs();
    }
}
