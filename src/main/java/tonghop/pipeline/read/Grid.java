package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Sheet.Area;

/** A sheet by address: what stands in a cell, also where the cell is part of a merged area. */
final class Grid {

    private final Sheet sheet;
    private final Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();
    private final Map<Integer, List<Area>> merged = new HashMap<>();
    private final int firstColumn;

    Grid(Sheet sheet) {
        this.sheet = sheet;
        for (Sheet.Row row : sheet.rows()) {
            Map<Integer, Cell> inRow = new HashMap<>();
            row.cells().forEach(cell -> inRow.put(cell.at().column(), cell));
            cells.put(row.number(), inRow);
        }
        sheet.merged().forEach(this::index);
        firstColumn = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.at().column())
                .min()
                .orElse(1);
    }

    String name() {
        return sheet.name();
    }

    List<Sheet.Row> rows() {
        return sheet.rows();
    }

    /** The column furthest left that is filled in any row; 1 where none is. */
    int firstColumn() {
        return firstColumn;
    }

    /** The filled cells of a row. */
    Collection<Cell> cellsOf(int row) {
        return cells.getOrDefault(row, Map.of()).values();
    }

    /** The cell itself; empty inside a merged area, except at its top left. */
    Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
    }

    /** The cell that a person sees here: the top left of the merged area, if there is one. */
    Optional<Cell> seen(int row, int column) {
        return area(row, column)
                .map(area -> cell(area.firstRow(), area.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }

    /** The texts that are seen in the rows of a column, from the last row up. */
    Stream<Cell> texts(int column, int firstRow, int lastRow) {
        return Stream.iterate(lastRow, row -> row >= firstRow, row -> row - 1)
                .flatMap(row -> seen(row, column).stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    Optional<Area> area(int row, int column) {
        return merged.getOrDefault(row, List.of()).stream()
                .filter(area -> area.firstColumn() <= column && column <= area.lastColumn())
                .findFirst();
    }

    /** A merge that reaches below the sheet's last filled row says nothing; the used range may go to row 65 536. */
    private void index(Area area) {
        int last = Math.min(area.lastRow(), lastRow());
        for (int row = area.firstRow(); row <= last; row++) {
            merged.computeIfAbsent(row, unused -> new ArrayList<>()).add(area);
        }
    }

    private int lastRow() {
        return sheet.rows().isEmpty()
                ? 0
                : sheet.rows().get(sheet.rows().size() - 1).number();
    }
}
