package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.text.Key;

/** The way through one sheet from the top: lines, a heading, its rows, and so on to the end. */
final class SheetWalk {

    /** How far above a heading its title and unit line may stand when another table comes before. */
    private static final int TITLE_ROWS = 6;

    private static final int TITLE_CELLS = 2;

    private final Sheet sheet;
    private final String name;
    private final Grid grid;
    private final HeaderFinder headers;
    private final Lexicon lexicon;
    private final List<ReportTable> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final UnknownUnits unknownUnits = new UnknownUnits();
    private final List<Sheet.Row> outside = new ArrayList<>();
    private List<Header> before = List.of();
    private List<Cell> unitCells = List.of();
    private Preamble above;

    SheetWalk(Sheet sheet, String name, Lexicon lexicon) {
        this.sheet = sheet;
        this.name = name;
        this.lexicon = lexicon;
        this.grid = new Grid(sheet);
        this.headers = new HeaderFinder(grid, lexicon);
        this.above = preamble();
    }

    SheetReading read() {
        int at = 0;
        while (at < grid.rows().size()) {
            List<Header> found = headersAt(above, at);
            if (found.isEmpty()) {
                pass(grid.rows().get(at));
                at++;
            } else {
                at = readTables(found);
            }
        }
        return reading();
    }

    private void pass(Sheet.Row row) {
        outside.add(row);
        above.add(row);
    }

    /** Returns the index of the first row below. */
    private int readTables(List<Header> found) {
        int below = indexBelow(found.get(0));
        List<Sheet.Row> rows = grid.rows().subList(below, endBefore(nextHeader(below), below));
        unitCells = above.unit().isNone() ? unitCells : above.unitCells();
        UnitPlaces places = new UnitPlaces(grid, lexicon.texts(), unitCells);
        List<Header> placed = found.stream().map(places::in).toList();
        for (Header header : placed) {
            ReportTable table =
                    new TableReader(grid, header, lexicon.vocabulary().labels()).read(rows);
            tables.add(table);
            new NothingBesideRows(lexicon.vocabulary().labels()).in(table).forEach(findings::add);
            unknownUnits.add(grid, table, above.unitCells());
            NearHeading near = new NearHeading(lexicon.vocabulary().headings(), table);
            new TableFindings(grid, header, table, lexicon)
                    .all().stream().map(near::suggested).forEach(findings::add);
        }
        before = placed;
        above = preamble();
        return below + rows.size();
    }

    private SheetReading reading() {
        List<Cell> titles = outside.stream().flatMap(Preamble::texts).toList();
        int lastEntry = lastEntry();
        List<Cell> closing = sheet.rows().stream()
                .filter(row -> row.number() > lastEntry)
                .flatMap(row -> row.cells().stream())
                .toList();
        var general = new GeneralFigures(lexicon.vocabulary().headings()).in(outside);
        findings.addAll(unknownUnits.findings());
        return new SheetReading(sheet, name, tables, titles, closing, general, findings);
    }

    private int lastEntry() {
        return tables.stream()
                .flatMap(table -> table.entries().stream())
                .mapToInt(Line::row)
                .max()
                .orElse(0);
    }

    /** The headers that begin here; without a unit line of their own they go on from equal ones before. */
    private List<Header> headersAt(Preamble titles, int at) {
        List<Header> found = headers.mayBegin(grid.rows().get(at))
                ? headers.startingNear(at, titles.sections(name), titles.unit())
                : List.of();
        return titles.unit().isNone()
                ? found.stream().map(header -> header.goingOnFrom(before)).toList()
                : found;
    }

    private Preamble preamble() {
        return new Preamble(lexicon.vocabulary().titles(), lexicon.texts());
    }

    private int indexBelow(Header header) {
        int at = 0;
        while (at < grid.rows().size() && grid.rows().get(at).number() <= header.lastRow()) {
            at++;
        }
        return at;
    }

    private int nextHeader(int from) {
        int at = from;
        while (at < grid.rows().size() && !beginsBelow(from, at)) {
            at++;
        }
        return at;
    }

    private boolean beginsBelow(int from, int at) {
        if (!headers.mayBegin(grid.rows().get(at))) {
            return false;
        }
        Preamble titles = preamble();
        grid.rows().subList(titlesAbove(at, from), at).forEach(titles::add);
        return !headersAt(titles, at).isEmpty();
    }

    private int endBefore(int next, int from) {
        return next == grid.rows().size() ? next : titlesAbove(next, from);
    }

    /** Title and unit line of the next table stand between the two; they are no rows of the first. */
    private int titlesAbove(int next, int from) {
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
                        .noneMatch(cell -> lexicon.vocabulary().labels().says(Labels.Kind.TOTAL, Key.of(cell.value())));
    }
}
