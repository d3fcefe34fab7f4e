package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Money;

/**
 * Whether what speaks against a heading's unit comes from single cells of the column: the others, no fewer, are ordinary
 * aid as they are written, and each odd one would be among them in another unit.
 *
 * @param isOdd whether no aid has the amount of a cell
 * @param rates whether the other currency of its row explains a cell under a denomination, and not under the heading's
 */
record SingleCells(
        UnitColumn column,
        Plausible plausible,
        Predicate<InOtherUnits> isOdd,
        BiPredicate<InOtherUnits, Denomination> rates) {

    /** @param proposed for the whole column */
    boolean explain(Denomination proposed) {
        List<InOtherUnits> odd = column.cells().stream()
                .filter(cell -> isOdd.test(cell) || rates.test(cell, proposed))
                .toList();
        List<Money> others = column.cells().stream()
                .filter(cell -> !odd.contains(cell))
                .flatMap(cell -> cell.under(column.said()).stream())
                .toList();
        return !odd.isEmpty()
                && odd.size() <= others.size()
                && plausible.areOrdinary(others)
                && odd.stream().allMatch(cell -> isAmong(cell, others));
    }

    private boolean isAmong(InOtherUnits odd, List<Money> others) {
        List<BigDecimal> ordered =
                others.stream().map(Neighbours::size).sorted().toList();
        return InOtherUnits.denominations().stream()
                .filter(meant -> meant != column.said())
                .flatMap(meant -> odd.under(meant).stream())
                .anyMatch(money -> Neighbours.of(money, ordered).isAmong(money));
    }
}
