package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.text.Key;

/**
 * The rows that name parts of the row above ("Trong đó", "- bằng tiền"). They repeat its money and are no entries, if
 * that is so: "Trong đó" may name some of it, a list of dashes all of it. Otherwise their money stands nowhere else.
 */
final class Parts {

    private final ReportTable table;
    private final Map<Integer, Sums> sums;
    private final Labels labels;
    private final Set<Integer> alone = new HashSet<>();

    /** @param sums by row, of every row that has figures */
    Parts(ReportTable table, Map<Integer, Sums> sums, Labels labels) {
        this.table = table;
        this.sums = sums;
        this.labels = labels;
        Sums whole = Sums.NONE;
        List<Line> parts = new ArrayList<>();
        for (Line line : table.lines()) {
            if (line.kind() == Line.Kind.OF_WHICH) {
                parts.add(line);
            } else {
                compare(whole, parts);
                parts.clear();
                whole = of(line);
            }
        }
        compare(whole, parts);
    }

    /** Whether a row looks like a part and there is no whole that has its money. */
    boolean isWithoutWhole(Line line) {
        return alone.contains(line.row());
    }

    private void compare(Sums whole, List<Line> parts) {
        Sums all = Sums.of(parts.stream().map(this::of).toList());
        boolean announced =
                parts.stream().anyMatch(this::saysOfWhich) && parts.stream().noneMatch(this::hasDonor);
        if (!(announced ? whole.holds(all) : whole.holds(all) && all.holds(shared(whole, all)))) {
            parts.stream().filter(part -> !of(part).isNothing()).forEach(part -> alone.add(part.row()));
        }
    }

    /** What is stated on both sides. */
    private static Sums shared(Sums whole, Sums parts) {
        return whole.only(parts.figures().keySet());
    }

    private boolean saysOfWhich(Line line) {
        return table.section().naming().stream()
                .flatMap(field -> line.value(field).stream())
                .anyMatch(value ->
                        labels.says(Labels.Kind.OF_WHICH, Key.of(value.cell().value())));
    }

    /** Who gives is said of a project, not of a part of it. */
    private boolean hasDonor(Line line) {
        return line.value(Field.DONOR).isPresent();
    }

    private Sums of(Line line) {
        return sums.getOrDefault(line.row(), Sums.NONE);
    }
}
