package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Habit;
import tonghop.domain.money.NearUnit;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Lines above tables that state a unit nobody understands, and headings without any: told there, once, and not at each
 * amount that lacks it.
 */
final class UnknownUnits {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Map<Cell, List<String>> amounts = new LinkedHashMap<>();

    /** @param line where the unit that is in force for the table stands */
    void add(Cell line, ReportTable table) {
        amounts(table).filter(UnknownUnits::isOpenByLine).forEach(column -> add(line, without(column, table)));
    }

    /** A column whose amounts have no unit at all: not from its heading, from nothing around it, and none of their own. */
    void addHeadings(Grid grid, ReportTable table) {
        amounts(table).filter(column -> column.unit().isNone()).forEach(column -> {
            List<Cell> cells = without(column, table);
            heading(grid, table, column)
                    .filter(heading -> cells.size() == stated(column, table).size())
                    .ifPresent(heading -> add(heading, cells));
        });
    }

    List<Finding> findings() {
        return amounts.entrySet().stream()
                .map(each -> finding(each.getKey(), String.join(", ", each.getValue())))
                .toList();
    }

    private static Finding finding(Cell line, String amounts) {
        Optional<Unit> near = NearUnit.to(line.value());
        return Finding.ofCell(
                Rule.UNIT_UNKNOWN,
                line.at().sheet(),
                line.at().a1(),
                line.value(),
                amounts,
                near.map(unit -> "DID_YOU_MEAN").orElse(""),
                near.map(unit -> unit.denomination() + "_" + unit.tender()).orElse(""),
                near.map(unit -> "?").orElse(""));
    }

    private void add(Cell line, List<Cell> cells) {
        if (!cells.isEmpty()) {
            String last = cells.get(cells.size() - 1).at().a1();
            amounts.computeIfAbsent(line, first -> new ArrayList<>())
                    .add(cells.get(0).at().a1() + ":" + last);
        }
    }

    /** Where each row names its unit, no column has one. */
    private static Stream<Column> amounts(ReportTable table) {
        boolean byRow = table.columns().stream()
                .anyMatch(column -> column.field() == Field.CURRENCY || column.field() == Field.UNIT);
        return byRow
                ? Stream.empty()
                : table.columns().stream().filter(column -> column.field().isAmount());
    }

    /** The lowest cell of a column's heading that says what the column is, rather than its number. */
    private static Optional<Cell> heading(Grid grid, ReportTable table, Column column) {
        return Stream.iterate(table.lastHeaderRow(), row -> row >= table.firstHeaderRow(), row -> row - 1)
                .flatMap(row -> grid.seen(row, column.index()).stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT
                        && LETTER.matcher(cell.value()).find())
                .findFirst();
    }

    /** A heading that leaves the currency open itself ("Nguyên tệ") is not the line's fault. */
    private static boolean isOpenByLine(Column column) {
        return column.unit().equals(Unit.EITHER)
                && !UnitReader.in(column.heading()).equals(Unit.EITHER);
    }

    /** The amounts of the entries that say no unit of their own. */
    private static List<Cell> without(Column column, ReportTable table) {
        return stated(column, table).stream().filter(UnknownUnits::lacksUnit).toList();
    }

    /** What stands in the entries of a column. */
    private static List<Cell> stated(Column column, ReportTable table) {
        return table.entries().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column))
                .map(value -> value.cell())
                .filter(cell -> !(reading(cell) instanceof AmountReading.Missing))
                .toList();
    }

    private static boolean lacksUnit(Cell cell) {
        return reading(cell) instanceof AmountReading.Refused refused && refused.why() == Misread.NO_UNIT;
    }

    private static AmountReading reading(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, NO_DAY -> AmountReader.number(cell.raw(), cell.look(), Unit.EITHER);
            case TEXT -> AmountReader.text(cell.figure(), Unit.EITHER, Habit.UNKNOWN);
            default -> new AmountReading.Missing();
        };
    }
}
