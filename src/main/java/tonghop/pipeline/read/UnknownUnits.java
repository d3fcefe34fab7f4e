package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Lines above tables that state a unit nobody understands: told there, once, and not at each amount that lacks it. */
final class UnknownUnits {

    private final Map<Cell, List<String>> amounts = new LinkedHashMap<>();

    /** @param line where the unit that is in force for the table stands */
    void add(Cell line, ReportTable table) {
        boolean byRow = table.columns().stream()
                .anyMatch(column -> column.field() == Field.CURRENCY || column.field() == Field.UNIT);
        if (!byRow) {
            table.columns().stream()
                    .filter(UnknownUnits::isOpenByLine)
                    .forEach(column -> add(line, without(column, table)));
        }
    }

    List<Finding> findings() {
        return amounts.entrySet().stream()
                .map(each -> Finding.ofCell(
                        Rule.UNIT_UNKNOWN,
                        each.getKey().at().sheet(),
                        each.getKey().at().a1(),
                        each.getKey().value(),
                        String.join(", ", each.getValue())))
                .toList();
    }

    private void add(Cell line, List<Cell> cells) {
        if (!cells.isEmpty()) {
            String last = cells.get(cells.size() - 1).at().a1();
            amounts.computeIfAbsent(line, first -> new ArrayList<>())
                    .add(cells.get(0).at().a1() + ":" + last);
        }
    }

    /** A heading that leaves the currency open itself ("Nguyên tệ") is not the line's fault. */
    private static boolean isOpenByLine(Column column) {
        return column.field().isAmount()
                && column.unit().equals(Unit.EITHER)
                && !UnitReader.in(column.heading()).equals(Unit.EITHER);
    }

    /** The amounts of the entries that say no unit of their own. */
    private static List<Cell> without(Column column, ReportTable table) {
        return table.entries().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column))
                .map(value -> value.cell())
                .filter(UnknownUnits::lacksUnit)
                .toList();
    }

    private static boolean lacksUnit(Cell cell) {
        AmountReading reading =
                switch (cell.kind()) {
                    case NUMBER -> AmountReader.number(cell.raw(), cell.look(), Unit.EITHER);
                    case TEXT -> AmountReader.text(cell.value(), Unit.EITHER, Habit.UNKNOWN);
                    default -> new AmountReading.Missing();
                };
        return reading instanceof AmountReading.Refused refused && refused.why() == Misread.NO_UNIT;
    }
}
