package tonghop.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A table drawn with lines; its last column takes what room is left, the others as much as they need. */
final class Box {

    private static final int MOST = 18;
    private static final String BAR = "│";

    private final List<List<List<String>>> rows = new ArrayList<>();

    Box(List<String> heads) {
        rows.add(heads.stream().map(List::of).toList());
    }

    /** Each cell has one or more paragraphs. */
    Box row(List<List<String>> cells) {
        rows.add(cells);
        return this;
    }

    /** @param paint colours what stands in a line of a column but the last, once it is as wide as the column */
    void draw(Page page, UnaryOperator<String> paint) {
        List<Integer> widths = widths(page.columns());
        page.line(rule("┌", "┬", "┐", widths));
        for (int at = 0; at < rows.size(); at++) {
            if (at > 0) {
                page.line(rule("├", "┼", "┤", widths));
            }
            lines(rows.get(at), widths, paint).forEach(page::line);
        }
        page.line(rule("└", "┴", "┘", widths));
    }

    private List<Integer> widths(int columns) {
        int last = rows.get(0).size() - 1;
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < last; column++) {
            widths.add(Math.min(needed(column), MOST));
        }
        int taken = widths.stream().mapToInt(width -> width + 3).sum() + 4;
        widths.add(Math.max(columns - taken, 1));
        return widths;
    }

    private int needed(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(Page::width)
                .max()
                .orElse(0);
    }

    private static String rule(String left, String between, String right, List<Integer> widths) {
        return widths.stream().map(width -> "─".repeat(width + 2)).collect(joining(between, left, right));
    }

    private static List<String> lines(List<List<String>> row, List<Integer> widths, UnaryOperator<String> paint) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> wrapped(row.get(column), widths.get(column)))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, line, widths, paint))
                .toList();
    }

    private static List<String> wrapped(List<String> paragraphs, int width) {
        return paragraphs.stream()
                .flatMap(paragraph -> Wrapped.lines(paragraph, width).stream())
                .toList();
    }

    private static String line(List<List<String>> cells, int line, List<Integer> widths, UnaryOperator<String> paint) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    String text =
                            line < cells.get(column).size() ? cells.get(column).get(line) : "";
                    String cell = text + " ".repeat(widths.get(column) - Page.width(text));
                    return " " + (column < cells.size() - 1 ? paint.apply(cell) : cell) + " ";
                })
                .collect(joining(BAR, BAR, BAR));
    }
}
