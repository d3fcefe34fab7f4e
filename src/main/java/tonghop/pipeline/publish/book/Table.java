package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.Map;

/**
 * A table: columns with one or two levels of headings, and rows.
 *
 * @param frozen how many columns at the left stay in sight: those that say whose figures a row has
 */
public record Table(List<Column> columns, int frozen, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param group the heading above several columns, or empty
     * @param width in digits of the body's size
     */
    public record Column(Head head, String group, String title, int width) {}

    /** A row; a column without a value is left blank. */
    public record Row(Rank rank, Map<Head, Value> values) {
        public Row {
            values = Map.copyOf(values);
        }

        public Value value(Head head) {
            return values.getOrDefault(head, Value.Text.BLANK);
        }
    }

    /** What a row is among the others. */
    public enum Rank {
        ENTRY,
        /** A group with the sums of the entries that follow it. */
        GROUP,
        TOTAL,
        /** What is left out of the total. */
        ASIDE
    }

    /** How wide the columns are, in digits of the body's size. */
    public List<Integer> widths() {
        return columns.stream().map(Column::width).toList();
    }

    /** The place of a column, counted from 0. */
    public int indexOf(Head head) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).head().equals(head)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + head);
    }

    /** How many rows stand above the totals: the body, over which lists are added up and filtered. */
    public int bodySize() {
        return (int) rows.stream()
                .takeWhile(row -> row.rank() == Rank.ENTRY || row.rank() == Rank.GROUP)
                .count();
    }

    public boolean isGrouped() {
        return rows.stream().anyMatch(row -> row.rank() == Rank.GROUP);
    }

    public int headingLevels() {
        return columns.stream().allMatch(column -> column.group().isEmpty()) ? 1 : 2;
    }
}
