package tonghop.excel.in;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Cell.Kind;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * The waiting formulas of a sheet that only add up: nearly all that reports have. They are added as decimals, so that a
 * total is exactly the sum of its rows; and without POI, which takes longer to start than a report takes to read.
 */
final class ExactSums {

    /** Cells looked at for one sheet; a file that needs more is up to no good. */
    private static final long MOST_LOOKS = 50_000_000;

    private final SheetDraft sheet;
    private final NavigableMap<Integer, List<Formula>> waiting;
    private final Map<Formula, Optional<BigDecimal>> known = new HashMap<>();
    private long looks;

    ExactSums(SheetDraft sheet) {
        this.sheet = sheet;
        this.waiting = sheet.formulas().stream()
                .collect(Collectors.groupingBy(Formula::row, TreeMap::new, Collectors.toList()));
    }

    /** The sums of those formulas that have one. */
    Map<Formula, BigDecimal> all() {
        Map<Formula, BigDecimal> sums = new LinkedHashMap<>();
        for (Formula formula : sheet.formulas()) {
            of(formula).ifPresent(sum -> sums.put(formula, sum));
        }
        return sums;
    }

    private Optional<BigDecimal> of(Formula formula) {
        if (!known.containsKey(formula)) {
            // a formula that leads back to itself finds this
            known.put(formula, Optional.empty());
            known.put(formula, sum(formula));
        }
        return known.getOrDefault(formula, Optional.empty());
    }

    private Optional<BigDecimal> sum(Formula formula) {
        return SumFormula.of(formula.text())
                .flatMap(sum -> added(sum.terms().stream().map(this::of)));
    }

    private Optional<BigDecimal> of(SumFormula.Term term) {
        Optional<BigDecimal> sum = added(term.areas().stream().flatMap(area -> in(area, term.reads())));
        return term.sign() == SumFormula.Sign.MINUS ? sum.map(BigDecimal::negate) : sum;
    }

    private Stream<Optional<BigDecimal>> in(Area area, SumFormula.Reads reads) {
        Stream<Optional<BigDecimal>> cells = sheet.within(area)
                .peek(cell -> look())
                .filter(cell -> reads == SumFormula.Reads.WHATEVER_IS_THERE || !isSkipped(cell))
                .map(ExactSums::number);
        Stream<Optional<BigDecimal>> formulas =
                waiting.subMap(area.firstRow(), true, area.lastRow(), true).values().stream()
                        .flatMap(List::stream)
                        .peek(formula -> look())
                        .filter(formula ->
                                formula.column() >= area.firstColumn() && formula.column() <= area.lastColumn())
                        .map(this::of);
        return Stream.concat(cells, formulas);
    }

    private void look() {
        looks++;
        if (looks > MOST_LOOKS) {
            throw new UnreadableWorkbook(Unreadable.HOSTILE, "sums over more than " + MOST_LOOKS + " cells");
        }
    }

    private static boolean isSkipped(Cell cell) {
        return cell.kind() == Kind.TEXT || cell.kind() == Kind.BOOLEAN;
    }

    /** An error spoils a sum; text would have to be read by the language of some machine. */
    private static Optional<BigDecimal> number(Cell cell) {
        boolean number = cell.kind() == Kind.NUMBER || cell.kind() == Kind.DATE;
        return number && Numeral.is(cell.raw()) ? Optional.of(new BigDecimal(cell.raw())) : Optional.empty();
    }

    private static Optional<BigDecimal> added(Stream<Optional<BigDecimal>> numbers) {
        return numbers.reduce(Optional.of(BigDecimal.ZERO), (sum, number) -> sum.flatMap(one -> number.map(one::add)));
    }
}
