package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.money.UnitLine;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;

/** Finds the headings of tables, wherever on a sheet they begin. */
final class HeaderFinder {

    /** Real headings have up to five rows. */
    private static final int MOST_ROWS = 5;

    /** A title that names the section outweighs two columns that another section would explain. */
    private static final int TITLED = 9;

    private final ColumnReader columns;
    private final UnitTexts texts;
    private final Remembered<List<Heading>, List<Likeness>> likenesses = new Remembered<>();

    HeaderFinder(Vocabulary vocabulary, UnitTexts texts, HeadingRulings rulings) {
        this.columns = new ColumnReader(vocabulary, texts, rulings);
        this.texts = texts;
    }

    /**
     * The tables' headers whose first row is this one or one of the few below it; several where tables stand side by
     * side.
     *
     * @param titled the sections that the sheet's name and the lines above name
     */
    List<Header> startingNear(Grid grid, int index, List<Section> titled, UnitLine above) {
        List<List<Header>> candidates = new ArrayList<>();
        for (int start = index; start < Math.min(index + MOST_ROWS, grid.rows().size()); start++) {
            candidates.addAll(startingAt(grid, start, titled, above));
        }
        return candidates.stream()
                .max(Comparator.comparingInt(HeaderFinder::score)
                        .thenComparing(
                                Comparator.comparingInt(HeaderFinder::rows).reversed()))
                .filter(best -> beginsNear(best, grid, index))
                .orElse(List.of());
    }

    /** Whether a heading may begin in a row: words in two places at least, or one merged over several columns. */
    boolean mayBegin(Grid grid, Sheet.Row row) {
        if (!couldBeHeading(row) || isTitle(grid, row)) {
            return false;
        }
        List<Cell> words = row.cells().stream()
                .filter(cell -> !texts.isUnitLine(cell.value()))
                .toList();
        boolean group = words.stream().anyMatch(cell -> isWide(grid, cell));
        return words.size() > 1 || group;
    }

    private static boolean isWide(Grid grid, Cell cell) {
        return grid.area(cell.at().row(), cell.at().column())
                .map(area -> area.lastColumn() > area.firstColumn())
                .orElse(false);
    }

    /** One text across the columns from the first on, and nothing beside it; a group heading leaves the first to others. */
    private static boolean isTitle(Grid grid, Sheet.Row row) {
        return row.cells().size() == 1
                && row.cells().stream()
                        .allMatch(cell -> cell.at().column() <= grid.firstColumn() && isWide(grid, cell));
    }

    /** A better heading further down is found when the search comes to it, with the lines above it as its titles. */
    private static boolean beginsNear(List<Header> best, Grid grid, int index) {
        return best.get(0).firstRow() == grid.rows().get(index).number();
    }

    private List<List<Header>> startingAt(Grid grid, int index, List<Section> titled, UnitLine above) {
        List<List<Header>> found = new ArrayList<>();
        List<Sheet.Row> rows = grid.rows();
        int first = rows.get(index).number();
        if (!mayBegin(grid, rows.get(index))) {
            return found;
        }
        for (int at = index; at < Math.min(index + MOST_ROWS, rows.size()); at++) {
            int last = rows.get(at).number();
            if (last - first >= MOST_ROWS || !couldBeHeading(rows.get(at)) || isTitle(grid, rows.get(at))) {
                break;
            }
            HeaderWindow window = new HeaderWindow(grid, first, last);
            List<Header> headers = window.isSplitBelow() ? List.of() : read(window, titled, above);
            if (!headers.isEmpty()) {
                found.add(headers);
            }
        }
        return found;
    }

    /** Headings are words; a number or a date is a figure of an entry. */
    private static boolean couldBeHeading(Sheet.Row row) {
        return row.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    private List<Header> read(HeaderWindow window, List<Section> titled, UnitLine above) {
        List<List<Heading>> tables = new SideBySide(window.headings()).tables();
        List<Header> each = tables.stream()
                .flatMap(headings -> best(window, headings, titled, above).stream())
                .filter(Header::standsByItself)
                .toList();
        if (each.size() == tables.size()) {
            return each;
        }
        return best(window, window.headings(), titled, above).map(List::of).orElse(each);
    }

    private Optional<Header> best(HeaderWindow window, List<Heading> headings, List<Section> titled, UnitLine above) {
        return likenesses.of(headings, this::toEachSection).stream()
                .filter(likeness -> likeness.isOne(titled.contains(likeness.section())))
                .max(Comparator.comparingInt(likeness -> weight(likeness, titled)))
                .map(likeness -> likeness.header(window, above));
    }

    private List<Likeness> toEachSection(List<Heading> headings) {
        return Arrays.stream(Section.values())
                .map(section -> columns.read(section, headings))
                .toList();
    }

    private static int weight(Likeness likeness, List<Section> titled) {
        return likeness.score() + (titled.contains(likeness.section()) ? TITLED : 0);
    }

    private static int score(List<Header> headers) {
        return headers.stream().mapToInt(Header::score).sum();
    }

    private static int rows(List<Header> headers) {
        return headers.get(0).lastRow() - headers.get(0).firstRow();
    }
}
