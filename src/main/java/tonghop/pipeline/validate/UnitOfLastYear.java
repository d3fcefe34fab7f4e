package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.money.Denomination;
import tonghop.domain.rule.Finding;

/**
 * Looks for the one unit of a measure's columns in which its total comes near to last year's. It is only proposed: nothing
 * is held for it, for whether a row counts would hang on what was published before.
 *
 * @param columns of one measure, whose unit nothing in the report speaks against
 * @param before last year's total in đồng, above zero
 */
record UnitOfLastYear(List<WeighedColumn> columns, BigDecimal before) {

    /** Factors of units are a thousand apart, so no two of them come as near as this. */
    private static final BigDecimal NEAR = BigDecimal.TEN;

    /** Cells whose amounts are to be so many powers of ten as large. */
    record Shift(Set<String> cells, int zeros) {

        static final Shift NONE = new Shift(Set.of(), 0);

        BigDecimal of(Spot at, BigDecimal value) {
            return cells.contains(at.sheet() + "!" + at.cell()) ? value.scaleByPowerOfTen(zeros) : value;
        }
    }

    private record Way(List<WeighedColumn> columns, Denomination meant) {

        Shift shift(Denomination said) {
            Set<String> cells =
                    columns.stream().flatMap(column -> column.cells().stream()).collect(Collectors.toSet());
            return new Shift(cells, UnitFactor.between(said, meant).zeros());
        }
    }

    /**
     * For each column of the one way that there is.
     *
     * @param total what the measure would come to
     */
    List<Finding> proposed(Function<Shift, Optional<BigDecimal>> total, String lastYear) {
        List<Way> ways = new ArrayList<>();
        bySaid().forEach((said, same) -> InOtherUnits.denominations().stream()
                .filter(meant -> meant != said)
                .filter(meant -> same.stream().allMatch(column -> column.canBe(meant)))
                .map(meant -> new Way(same, meant))
                .filter(way -> total.apply(way.shift(said)).filter(this::isNear).isPresent())
                .forEach(ways::add));
        return ways.size() == 1 ? told(ways.get(0), lastYear) : List.of();
    }

    private static List<Finding> told(Way way, String lastYear) {
        return way.columns().stream()
                .map(column -> column.told().ofLastYear(way.meant(), lastYear))
                .toList();
    }

    /** What stands under one unit line slips together. */
    private Map<Denomination, List<WeighedColumn>> bySaid() {
        return columns.stream()
                .collect(Collectors.groupingBy(column -> column.unit().said(), TreeMap::new, Collectors.toList()));
    }

    private boolean isNear(BigDecimal now) {
        return now.compareTo(before.multiply(NEAR)) <= 0 && now.multiply(NEAR).compareTo(before) >= 0;
    }
}
