package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.text.Key;

/** Reads the rows below one heading. */
final class TableReader {

    private static final Pattern NOTHING_BEHIND = Pattern.compile("\\.0+$");

    private final Grid grid;
    private final Header header;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final LineClassifier classifier;
    private final NothingToReport nothing;
    private final List<Line> lines = new ArrayList<>();

    TableReader(Grid grid, Header header, Labels labels) {
        this.grid = grid;
        this.header = header;
        header.columns().forEach(column -> columns.put(column.index(), column));
        this.classifier = new LineClassifier(header, labels, headings());
        this.nothing = new NothingToReport(labels);
    }

    /** The table with all of its rows, down to the row before another heading begins. */
    ReportTable read(List<Sheet.Row> rowsBelow) {
        for (Sheet.Row row : rowsBelow) {
            List<Cell> inside = inside(row);
            if (!inside.isEmpty()) {
                lines.add(line(row, inside));
            }
        }
        return new ReportTable(
                header.section(), grid.name(), header.firstRow(), header.lastRow(), header.columns(), lines);
    }

    private Line line(Sheet.Row row, List<Cell> inside) {
        List<Value> values = values(row.number());
        RowView view = new RowView(header.section(), inside, values);
        Line.Kind kind = nothing.is(view) ? Line.Kind.NOTHING : classifier.classify(view);
        return new Line(row.number(), kind, row.shown(), kind == Line.Kind.ENTRY ? values : own(values, row));
    }

    /** What is merged down over several rows is repeated in entries only. */
    private static List<Value> own(List<Value> values, Sheet.Row row) {
        return values.stream()
                .filter(value -> value.cell().at().row() == row.number())
                .toList();
    }

    private List<Cell> inside(Sheet.Row row) {
        return row.cells().stream()
                .filter(cell ->
                        header.firstColumn() <= cell.at().column() && cell.at().column() <= header.lastColumn())
                .toList();
    }

    private List<Value> values(int row) {
        return columns.values().stream()
                .sorted(Comparator.comparingInt(Column::index))
                .flatMap(column -> value(row, column).stream())
                .toList();
    }

    private Optional<Value> value(int row, Column column) {
        Optional<Cell> own = grid.cell(row, column.index());
        Optional<Cell> cell = own.isPresent() ? own : repeated(row, column);
        return cell.map(found -> new Value(column, column.field() == Field.ORDINAL ? numbered(found) : found));
    }

    /** A numeric 1.0 is the first row as 1 is; by its text it would be a part of row 1. */
    private static Cell numbered(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? cell.valued(NOTHING_BEHIND.matcher(cell.value()).replaceFirst(""))
                : cell;
    }

    /** Words may be merged down over rows; money and counts may not be repeated, a number least of all. */
    private Optional<Cell> repeated(int row, Column column) {
        boolean figure = column.field().isAmount() || column.field().isCount() || column.field() == Field.ORDINAL;
        if (figure) {
            return Optional.empty();
        }
        return grid.area(row, column.index())
                .filter(area -> area.firstColumn() == column.index() && area.firstRow() > header.lastRow())
                .map(Area::firstRow)
                .flatMap(first -> grid.cell(first, column.index()));
    }

    private Map<Integer, List<Key>> headings() {
        Map<Integer, List<Key>> texts = new HashMap<>();
        for (int row = header.firstRow(); row <= header.lastRow(); row++) {
            for (int column = header.firstColumn(); column <= header.lastColumn(); column++) {
                List<Key> levels = texts.computeIfAbsent(column, unused -> new ArrayList<>());
                Stream.of(grid.seen(row, column))
                        .flatMap(Optional::stream)
                        .forEach(cell -> levels.add(Key.of(cell.value())));
            }
        }
        return texts;
    }
}
