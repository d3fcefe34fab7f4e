package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Map<Boolean, List<InOtherUnits>> odd = column.cells().stream()
                .collect(Collectors.partitioningBy(cell -> isOdd.test(cell) || rates.test(cell, proposed)));
        List<InOtherUnits> single = odd.getOrDefault(true, List.of());
        List<Money> others = odd.getOrDefault(false, List.of()).stream()
                .flatMap(cell -> cell.under(column.said()).stream())
                .toList();
        return !single.isEmpty()
                && single.size() <= others.size()
                && plausible.areOrdinary(others)
                && areAmong(single, others);
    }

    private boolean areAmong(List<InOtherUnits> single, List<Money> others) {
        List<BigDecimal> ordered =
                others.stream().map(Neighbours::size).sorted().toList();
        return single.stream().allMatch(cell -> isAmong(cell, ordered));
    }

    private boolean isAmong(InOtherUnits odd, List<BigDecimal> ordered) {
        return InOtherUnits.denominations().stream()
                .filter(meant -> meant != column.said())
                .flatMap(meant -> odd.under(meant).stream())
                .anyMatch(money -> Neighbours.of(money, ordered).isAmong(money));
    }
}
