package tonghop.pipeline.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;

/**
 * The rows that name parts of the row above ("Trong đó", "- bằng tiền"). They repeat its money and are no entries, unless
 * the row above has none in that column: then their money stands nowhere else.
 */
final class Parts {

    private final ReportTable table;
    private final Set<Integer> alone = new HashSet<>();

    Parts(ReportTable table) {
        this.table = table;
        Optional<Line> whole = Optional.empty();
        for (Line line : table.lines()) {
            if (line.kind() != Line.Kind.OF_WHICH) {
                whole = Optional.of(line);
            } else if (addsTo(line, whole)) {
                alone.add(line.row());
            }
        }
    }

    /** Whether a row looks like a part and there is no whole that has its money. */
    boolean isWithoutWhole(Line line) {
        return alone.contains(line.row());
    }

    private boolean addsTo(Line part, Optional<Line> whole) {
        return part.values().stream()
                .map(Line.Value::column)
                .filter(column -> table.section().measures().contains(column.field()))
                .anyMatch(column -> whole.filter(line -> has(line, column)).isEmpty());
    }

    private static boolean has(Line line, Column column) {
        return line.values().stream().anyMatch(value -> value.column().equals(column));
    }
}
