package tonghop.excel.in;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** A sheet while it is read: cells may come in any order, formulas wait until all cells are there. */
final class SheetDraft {

    private static final Comparator<Cell> BY_COLUMN =
            Comparator.comparingInt(cell -> cell.at().column());

    private final String name;
    private final Sheet.Visibility visibility;
    private final Budget budget;
    private final NavigableMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final Set<Integer> hiddenColumns = new LinkedHashSet<>();
    private final List<Sheet.Area> merged = new ArrayList<>();
    private final Set<Formula> formulas = new LinkedHashSet<>();

    SheetDraft(String name, Sheet.Visibility visibility, Budget budget) {
        this.name = name;
        this.visibility = visibility;
        this.budget = budget;
    }

    String name() {
        return name;
    }

    /** Keeps a cell, unless a person would see an empty one. */
    void put(int row, int column, Content content, String font) {
        budget.address(row, column);
        if (content.isNothing()) {
            return;
        }
        budget.keep(content.raw().length());
        var at = new CellRef(name, row, column);
        rows.computeIfAbsent(row, none -> new ArrayList<>())
                .add(new Cell(at, content.kind(), content.raw(), content.value(), content.look(), font));
    }

    /** Keeps a formula until it can be calculated. */
    void await(Formula formula) {
        budget.address(formula.row(), formula.column());
        budget.keep(formula.text().length());
        if (!formulas.add(formula)) {
            throw new UnreadableWorkbook(Unreadable.DAMAGED, formula + " is there twice");
        }
    }

    /** Puts what a formula came to in its place. */
    void settle(Formula formula, Content result) {
        formulas.remove(formula);
        put(formula.row(), formula.column(), result, formula.font());
    }

    void hideRow(int row) {
        budget.address(row, 1);
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        budget.address(1, first);
        budget.address(1, last);
        IntStream.rangeClosed(first, last).forEach(hiddenColumns::add);
    }

    void merge(Sheet.Area area) {
        budget.address(area.firstRow(), area.firstColumn());
        budget.address(area.lastRow(), area.lastColumn());
        budget.keep(0);
        merged.add(area);
    }

    /** Formulas that wait, in the order of the file. */
    List<Formula> formulas() {
        return List.copyOf(formulas);
    }

    /** The cells of an area that have content. */
    Stream<Cell> within(Sheet.Area area) {
        return rows.subMap(area.firstRow(), true, area.lastRow(), true).values().stream()
                .flatMap(List::stream)
                .filter(cell ->
                        cell.at().column() >= area.firstColumn() && cell.at().column() <= area.lastColumn());
    }

    Stream<Cell> cells() {
        return rows.values().stream().flatMap(List::stream);
    }

    Sheet sheet() {
        List<Sheet.Row> finished = rows.entrySet().stream()
                .map(row -> new Sheet.Row(row.getKey(), shown(row.getKey()), inOrder(row.getValue())))
                .toList();
        return new Sheet(name, visibility, finished, merged, hiddenColumns);
    }

    private Sheet.Shown shown(int row) {
        return hiddenRows.get(row) ? Sheet.Shown.HIDDEN : Sheet.Shown.SHOWN;
    }

    /** A cell that is there twice holds two amounts: which one is meant cannot be known. */
    private static List<Cell> inOrder(List<Cell> cells) {
        cells.sort(BY_COLUMN);
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).at().equals(cells.get(i - 1).at())) {
                throw new UnreadableWorkbook(Unreadable.DAMAGED, cells.get(i).at() + " is there twice");
            }
        }
        return cells;
    }
}
