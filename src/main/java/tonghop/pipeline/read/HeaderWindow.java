package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet.Area;

/** Consecutive rows looked at as if they were the heading of a table. */
final class HeaderWindow {

    /** A title merged to the edge of the sheet is no group heading. */
    private static final int WIDEST_GROUP = 60;

    private final Grid grid;
    private final int first;
    private final int last;

    HeaderWindow(Grid grid, int first, int last) {
        this.grid = grid;
        this.first = first;
        this.last = last;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int rows() {
        return last - first + 1;
    }

    /**
     * Whether the next row still belongs to the heading: all that it says stands below headings merged over several
     * columns, and parts one of them. Rows of a table begin further left, with their number or name.
     */
    boolean isSplitBelow() {
        Collection<Cell> below = grid.cellsOf(last + 1);
        List<Area> groups =
                below.stream().flatMap(cell -> groupAbove(cell).stream()).toList();
        boolean words = below.stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
        boolean parts = groups.stream().distinct().count() < groups.size();
        return words && parts && groups.size() == below.size();
    }

    private Optional<Area> groupAbove(Cell cell) {
        return grid.area(last, cell.at().column())
                .filter(area -> area.lastRow() == last && area.firstColumn() < area.lastColumn())
                .filter(area -> grid.cell(area.firstRow(), area.firstColumn()).isPresent());
    }

    /** The headings by column; a heading merged over several columns, or standing left of bare sub-headings, is in each. */
    List<Heading> headings() {
        Map<Integer, List<Cell>> byColumn = new TreeMap<>();
        for (int row = first; row <= last; row++) {
            for (int column : columns()) {
                int at = column;
                grid.seen(row, column)
                        .ifPresent(cell -> add(byColumn.computeIfAbsent(at, c -> new ArrayList<>()), cell));
            }
        }
        List<Heading> headings = new ArrayList<>();
        byColumn.forEach((column, cells) -> headings.add(heading(column, cells, headings)));
        return headings;
    }

    private Heading heading(int column, List<Cell> cells, List<Heading> before) {
        List<String> levels = new ArrayList<>(cells.stream().map(Cell::value).toList());
        if (rows() > 1 && !startsAtTop(column)) {
            groupLeftOf(column, before).ifPresent(group -> levels.add(0, group));
        }
        return new Heading(column, levels);
    }

    private boolean startsAtTop(int column) {
        return grid.seen(first, column).isPresent();
    }

    /** A group heading that was not merged stands only above its first sub-heading. */
    private Optional<String> groupLeftOf(int column, List<Heading> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Heading left = before.get(before.size() - 1);
        boolean adjacent = left.column() == column - 1 && left.levels().size() > 1;
        return adjacent && grid.area(first, left.column()).isEmpty()
                ? Optional.of(left.levels().get(0))
                : Optional.empty();
    }

    private static void add(List<Cell> cells, Cell cell) {
        if (cells.isEmpty() || !cells.get(cells.size() - 1).at().equals(cell.at())) {
            cells.add(cell);
        }
    }

    private List<Integer> columns() {
        Set<Integer> columns = new TreeSet<>();
        for (int row = first; row <= last; row++) {
            grid.cellsOf(row).forEach(cell -> span(cell, columns));
        }
        return List.copyOf(columns);
    }

    private void span(Cell cell, Set<Integer> columns) {
        int column = cell.at().column();
        int end = grid.area(cell.at().row(), column).map(Area::lastColumn).orElse(column);
        end = Math.min(end, column + WIDEST_GROUP);
        for (int at = column; at <= end; at++) {
            columns.add(at);
        }
    }
}
