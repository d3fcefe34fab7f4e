package tonghop.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows under a heading, in columns that line up; words to the left, figures to the right. */
final class Table {

    private static final String GAP = "   ";

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    Table(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    /** The side to which the cells of a column are flush. */
    enum Side {
        LEFT,
        RIGHT
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** One line a row, without the spaces at its end. */
    List<String> lines() {
        List<Integer> widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < sides.size(); column++) {
            int at = column;
            widths.add(
                    rows.stream().mapToInt(row -> Page.width(row.get(at))).max().orElse(0));
        }
        return widths;
    }

    private String line(List<String> row, List<Integer> widths) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < sides.size(); column++) {
            String cell = row.get(column);
            String fill = " ".repeat(widths.get(column) - Page.width(cell));
            cells.add(sides.get(column) == Side.LEFT ? cell + fill : fill + cell);
        }
        return String.join(GAP, cells).stripTrailing();
    }
}
