package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.form.Labels;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.text.Key;

/** Reads one sheet from the top: lines, a heading, its rows, and so on to the end. */
final class SheetReader {

    /** How far above a heading its title and unit line may stand when another table comes before. */
    private static final int TITLE_ROWS = 6;

    private static final int TITLE_CELLS = 2;

    private final Vocabulary vocabulary;
    private final HeadingRulings rulings;
    private final UnitTexts texts = new UnitTexts();
    private final HeaderFinder headers;

    /** Reads any number of sheets, on several threads as well: what it remembers are only answers about words. */
    SheetReader(Vocabulary vocabulary) {
        this(vocabulary, HeadingRulings.NONE);
    }

    /** Reads the one sheet on which the rulings hold. */
    SheetReader(Vocabulary vocabulary, HeadingRulings rulings) {
        this.vocabulary = vocabulary;
        this.rulings = rulings;
        this.headers = new HeaderFinder(vocabulary, texts, rulings);
    }

    SheetReading read(Sheet sheet, String name) {
        Grid grid = new Grid(sheet);
        List<ReportTable> tables = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Sheet.Row> outside = new ArrayList<>();
        List<Header> before = List.of();
        int at = 0;
        int floor = 0;
        while (at < grid.rows().size()) {
            List<Header> found = headersAt(grid, name, floor, at, before);
            if (found.isEmpty()) {
                outside.add(grid.rows().get(at));
                at++;
                continue;
            }
            int below = indexBelow(grid, found.get(0));
            int next = nextHeader(grid, name, below);
            List<Sheet.Row> rows = grid.rows().subList(below, endBefore(grid, next, below));
            for (Header header : found) {
                ReportTable table = new TableReader(grid, header, vocabulary.labels()).read(rows);
                tables.add(table);
                findings.addAll(new TableFindings(grid, header, table, rulings).all());
            }
            before = found;
            at = below + rows.size();
            floor = at;
        }
        return reading(sheet, name, tables, outside, findings);
    }

    private SheetReading reading(
            Sheet sheet, String name, List<ReportTable> tables, List<Sheet.Row> outside, List<Finding> findings) {
        List<Cell> titles = new Preamble(outside).texts();
        int lastEntry = lastEntry(tables);
        List<Cell> closing = sheet.rows().stream()
                .filter(row -> row.number() > lastEntry)
                .flatMap(row -> row.cells().stream())
                .toList();
        var general = new GeneralFigures(vocabulary.headings()).in(outside);
        return new SheetReading(sheet, name, tables, titles, closing, general, findings);
    }

    private static int lastEntry(List<ReportTable> tables) {
        return tables.stream()
                .flatMap(table -> table.entries().stream())
                .mapToInt(Line::row)
                .max()
                .orElse(0);
    }

    /** The headers that begin here; without a unit line of their own they go on from equal ones before. */
    private List<Header> headersAt(Grid grid, String name, int floor, int at, List<Header> before) {
        List<Header> found = headersAt(grid, name, floor, at);
        boolean ownUnit =
                !new Preamble(grid.rows().subList(floor, at)).unit(texts).isNone();
        return ownUnit
                ? found
                : found.stream().map(header -> header.goingOnFrom(before)).toList();
    }

    private List<Header> headersAt(Grid grid, String name, int floor, int at) {
        if (!headers.mayBegin(grid, grid.rows().get(at))) {
            return List.of();
        }
        Preamble above = new Preamble(grid.rows().subList(floor, at));
        return headers.startingNear(grid, at, above.sections(vocabulary.titles(), name), above.unit(texts));
    }

    private int indexBelow(Grid grid, Header header) {
        int at = 0;
        while (at < grid.rows().size() && grid.rows().get(at).number() <= header.lastRow()) {
            at++;
        }
        return at;
    }

    private int nextHeader(Grid grid, String name, int from) {
        int at = from;
        while (at < grid.rows().size()
                && headersAt(grid, name, titlesAbove(grid, at, from), at).isEmpty()) {
            at++;
        }
        return at;
    }

    private int endBefore(Grid grid, int next, int from) {
        return next == grid.rows().size() ? next : titlesAbove(grid, next, from);
    }

    /** Title and unit line of the next table stand between the two; they are no rows of the first. */
    private int titlesAbove(Grid grid, int next, int from) {
        int first = next;
        while (first > from && next - first < TITLE_ROWS && isTitle(grid.rows().get(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isTitle(Sheet.Row row) {
        return row.cells().size() <= TITLE_CELLS
                && row.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
                && row.cells().stream()
                        .noneMatch(cell -> vocabulary.labels().says(Labels.Kind.TOTAL, Key.of(cell.value())));
    }
}
