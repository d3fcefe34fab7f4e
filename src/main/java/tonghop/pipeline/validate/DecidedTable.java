package tonghop.pipeline.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;

/**
 * A table with its columns in the units that people decided on.
 *
 * @param written of each column whose unit was decided, also where it stayed as it was, the unit that its heading says
 * @param findings what is to be told of the decisions
 */
record DecidedTable(ReportTable table, Map<Column, Unit> written, List<Finding> findings) {

    DecidedTable {
        written = Map.copyOf(written);
        findings = List.copyOf(findings);
    }

    static DecidedTable untouched(ReportTable table) {
        return new DecidedTable(table, Map.of(), List.of());
    }

    boolean isSettled(Column column) {
        return written.containsKey(column);
    }

    /** The unit that the heading says, where a person decided that the cells are in another one. */
    Optional<Unit> written(Column column) {
        return Optional.ofNullable(written.get(column)).filter(unit -> !unit.equals(column.unit()));
    }

    /** The same table with other columns in the place of some. */
    static ReportTable with(ReportTable table, Map<Column, Column> replaced) {
        List<Column> columns = table.columns().stream()
                .map(column -> replaced.getOrDefault(column, column))
                .toList();
        List<Line> lines =
                table.lines().stream().map(line -> with(line, replaced)).toList();
        return new ReportTable(
                table.section(), table.sheet(), table.firstHeaderRow(), table.lastHeaderRow(), columns, lines);
    }

    private static Line with(Line line, Map<Column, Column> replaced) {
        List<Value> values = line.values().stream()
                .map(value -> new Value(replaced.getOrDefault(value.column(), value.column()), value.cell()))
                .toList();
        return new Line(line.row(), line.kind(), line.shown(), values);
    }
}
