package tonghop.pipeline.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;

/**
 * Rows that have others below them which repeat their money. If the upper row says as much of itself as those below, it
 * is the entry and they are its parts; else they are the entries and it is their sum.
 */
final class Nesting {

    private final ReportTable table;
    private final Outline outline;
    private final Descriptions descriptions;
    private final Map<Integer, Sums> sums;
    private final Set<Integer> repeating = new HashSet<>();
    private final Set<Integer> parts = new HashSet<>();
    private final Set<Integer> contradicting = new HashSet<>();

    /** @param sums by row, of every row that has figures */
    Nesting(ReportTable table, Map<Integer, Sums> sums) {
        this.table = table;
        this.sums = sums;
        this.descriptions = new Descriptions(table);
        this.outline = new Outline(table);
        table.lines().stream()
                .filter(line -> !outline.below(line).isEmpty())
                .forEach(line -> look(line, outline.below(line)));
    }

    boolean repeats(Line line) {
        return repeating.contains(line.row());
    }

    boolean isPart(Line line) {
        return parts.contains(line.row());
    }

    /** Whether a row says that it is part of another, and the figures say that it is not; or it is that other row. */
    boolean isContradicted(Line line) {
        return contradicting.contains(line.row());
    }

    private void look(Line upper, List<Line> lower) {
        Sums whole = of(upper);
        Sums below = Sums.of(lower.stream().map(this::of).toList());
        if (whole.isNothing() || !whole.sharesMeasuresWith(below)) {
            return;
        }
        if (isNoChance(upper, lower) && settles(upper, whole, lower, below)) {
            return;
        }
        if (upper.isEntry() && lower.stream().allMatch(line -> line.isEntry() && outline.saysItIsPart(line))) {
            contradicting.add(upper.row());
            lower.forEach(line -> contradicting.add(line.row()));
        }
    }

    /**
     * Whether equal figures say anything. Two neighbours may be equal by chance, most of all small counts, and a number may
     * have been forgotten or put in between ("5a", or "i" after "h").
     */
    private boolean isNoChance(Line upper, List<Line> lower) {
        boolean amounts = table.section().measures().stream().anyMatch(Field::isAmount);
        boolean marked = !outline.mark(lower.get(0)).equals(Mark.NONE);
        boolean several = lower.size() > 1;
        boolean sumOfOne = !descriptions.has(upper) && descriptions.has(lower.get(0));
        return lower.stream().allMatch(outline::saysItIsPart) || ((marked || amounts) && (several || sumOfOne));
    }

    /** Whoever is ignored must have no figure that the other has not. */
    private boolean settles(Line upper, Sums whole, List<Line> lower, Sums below) {
        if (isEntry(upper, lower) && below.isAllOf(whole)) {
            lower.forEach(this::isPartWithAllBelow);
            return true;
        }
        return whole.isAllOf(below) && repeating.add(upper.row());
    }

    /** Whether the upper row says all of itself that those below say. */
    private boolean isEntry(Line upper, List<Line> lower) {
        return upper.isEntry()
                && descriptions.has(upper)
                && !outline.mark(lower.get(0)).isNumberedBelow(outline.mark(upper))
                && lower.stream().allMatch(line -> descriptions.of(upper).containsAll(descriptions.of(line)));
    }

    private void isPartWithAllBelow(Line line) {
        parts.add(line.row());
        repeating.remove(line.row());
        outline.below(line).forEach(this::isPartWithAllBelow);
    }

    private Sums of(Line line) {
        return sums.getOrDefault(line.row(), Sums.NONE);
    }
}
