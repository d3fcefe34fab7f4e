package tonghop.domain.reporting;

import java.util.List;
import java.util.Set;

/**
 * One sheet as its file holds it: only rows and cells that have content, in order, with their real addresses.
 *
 * @param hiddenColumns columns, counted from 1, that are hidden
 */
public record Sheet(String name, Visibility visibility, List<Row> rows, List<Area> merged, Set<Integer> hiddenColumns) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** Whether a person sees the sheet in Excel. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }

    /** A row with at least one non-empty cell; its number counts from 1, its cells are ordered by column. */
    public record Row(int number, Shown shown, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Whether a row is shown, or hidden by hand or by a filter. */
    public enum Shown {
        SHOWN,
        HIDDEN
    }

    /** A rectangle of merged cells, both corners included, counted from 1. */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
