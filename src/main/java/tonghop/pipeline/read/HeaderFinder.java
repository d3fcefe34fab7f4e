package tonghop.pipeline.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tonghop.domain.money.UnitLine;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;

/** Finds the headings of tables, wherever on one sheet they begin. Asked row by row, from the top down. */
final class HeaderFinder {

    /** Real headings have up to five rows. */
    private static final int MOST_ROWS = 5;

    private final Grid grid;
    private final Lexicon lexicon;
    private final Map<Integer, List<HeaderLook>> looks = new HashMap<>();

    HeaderFinder(Grid grid, Lexicon lexicon) {
        this.grid = grid;
        this.lexicon = lexicon;
    }

    /**
     * The tables' headers whose first row is this one or one of the few below it; several where tables stand side by
     * side.
     *
     * @param titled the sections that the sheet's name and the lines above name
     */
    List<Header> startingNear(int index, List<Section> titled, UnitLine above) {
        return IntStream.range(index, Math.min(index + MOST_ROWS, grid.rows().size()))
                .boxed()
                .flatMap(start -> looksFrom(start).stream())
                .map(look -> look.headers(titled, above))
                .filter(headers -> !headers.isEmpty())
                .max(Comparator.comparingInt(HeaderFinder::score)
                        .thenComparing(
                                Comparator.comparingInt(HeaderFinder::rows).reversed()))
                .filter(best -> beginsNear(best, index))
                .orElse(List.of());
    }

    /** Whether a heading may begin in a row: words in two places at least, or one merged over several columns. */
    boolean mayBegin(Sheet.Row row) {
        if (!couldBeHeading(row) || isTitle(row) || isExplanation(row)) {
            return false;
        }
        List<Cell> words = row.cells().stream()
                .filter(cell -> !lexicon.texts().isUnitLine(cell.value()))
                .toList();
        boolean group = words.stream().anyMatch(cell -> isWide(cell));
        return words.size() > 1 || group;
    }

    /** Every text in brackets: it says how to fill in the columns whose headings stand above. */
    private static boolean isExplanation(Sheet.Row row) {
        return row.cells().stream()
                .map(cell -> cell.value().strip())
                .allMatch(text -> text.startsWith("(") && text.endsWith(")"));
    }

    private boolean isWide(Cell cell) {
        return grid.area(cell.at().row(), cell.at().column())
                .map(area -> area.lastColumn() > area.firstColumn())
                .orElse(false);
    }

    /** One text across the columns from the first on, and nothing beside it; a group heading leaves the first to others. */
    private boolean isTitle(Sheet.Row row) {
        return row.cells().size() == 1
                && row.cells().stream().allMatch(cell -> cell.at().column() <= grid.firstColumn() && isWide(cell));
    }

    /** A better heading further down is found when the search comes to it, with the lines above it as its titles. */
    private boolean beginsNear(List<Header> best, int index) {
        return best.get(0).firstRow() == grid.rows().get(index).number();
    }

    /** Each row is in the reach of several: what it looks like is found once, and forgotten when they are passed. */
    private List<HeaderLook> looksFrom(int index) {
        if (looks.size() > 2 * MOST_ROWS) {
            looks.clear();
        }
        return looks.computeIfAbsent(index, this::lookFrom);
    }

    private List<HeaderLook> lookFrom(int index) {
        return windowsFrom(index).stream()
                .filter(window -> !window.isSplitBelow())
                .map(window -> HeaderLook.at(window, lexicon.likenesses()))
                .filter(HeaderLook::isLikely)
                .toList();
    }

    private List<HeaderWindow> windowsFrom(int index) {
        int first = grid.rows().get(index).number();
        if (!mayBegin(grid.rows().get(index))) {
            return List.of();
        }
        return grid
                .rows()
                .subList(index, Math.min(index + MOST_ROWS, grid.rows().size()))
                .stream()
                .takeWhile(row -> row.number() - first < MOST_ROWS && couldBeHeading(row) && !isTitle(row))
                .map(row -> new HeaderWindow(grid, first, row.number()))
                .toList();
    }

    /** Headings are words; a number or a date is a figure of an entry. */
    private static boolean couldBeHeading(Sheet.Row row) {
        return row.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    private static int score(List<Header> headers) {
        return headers.stream().mapToInt(Header::score).sum();
    }

    private static int rows(List<Header> headers) {
        return headers.get(0).lastRow() - headers.get(0).firstRow();
    }
}
