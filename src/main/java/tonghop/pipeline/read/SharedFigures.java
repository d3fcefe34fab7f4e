package tonghop.pipeline.read;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Figures in cells that are merged over several rows or over several figures: they can be given to none of them. */
record SharedFigures(Grid grid, ReportTable table) {

    Stream<Finding> in(Column column) {
        return table.entries().stream()
                .flatMap(line -> grid
                        .area(line.row(), column.index())
                        .filter(area -> area.firstRow() == line.row() && area.firstColumn() == column.index())
                        .stream())
                .flatMap(area -> told(area).stream());
    }

    private List<Finding> told(Area area) {
        return grid
                .cell(area.firstRow(), area.firstColumn())
                .filter(cell -> reachesAnotherEntry(area) || reachesAnotherFigure(area))
                .map(cell -> reachesAnotherEntry(area) ? overRows(cell, area) : overFigures(cell, area))
                .stream()
                .toList();
    }

    private boolean reachesAnotherEntry(Area area) {
        return table.entries().stream()
                .mapToInt(Line::row)
                .anyMatch(row -> area.firstRow() < row && row <= area.lastRow());
    }

    private boolean reachesAnotherFigure(Area area) {
        return table.columns().stream()
                .filter(column -> column.field().isFigure())
                .mapToInt(Column::index)
                .anyMatch(column -> area.firstColumn() < column && column <= area.lastColumn());
    }

    private Finding overRows(Cell cell, Area area) {
        return finding(Rule.FIGURE_SHARED, cell, Integer.toString(area.firstRow()), Integer.toString(area.lastRow()));
    }

    private Finding overFigures(Cell cell, Area area) {
        return finding(
                Rule.FIGURE_OVER_COLUMNS,
                cell,
                CellRef.columnName(area.firstColumn()),
                CellRef.columnName(area.lastColumn()));
    }

    private Finding finding(Rule rule, Cell cell, String from, String to) {
        return Finding.ofCell(rule, grid.name(), cell.at().a1(), cell.value(), from, to);
    }
}
