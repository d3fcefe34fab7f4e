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
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.NearUnit;
import tonghop.domain.money.Unit;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.StatedUnit.Place;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Headings, and lines above tables, that state a unit nobody understands, no currency or a foreign one, and headings
 * without any: told there, once, and not at each amount that lacks it.
 */
final class UnknownUnits {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Map<Told, List<String>> amounts = new LinkedHashMap<>();

    private record Told(Rule rule, String sheet, Place place) {}

    /** @param announced the lines above that say that a unit follows */
    void add(Grid grid, ReportTable table, List<Cell> announced) {
        amounts(table)
                .filter(column -> column.unit().tender().currency().isEmpty())
                .forEach(column -> add(grid, table, column, announced));
    }

    List<Finding> findings() {
        return amounts.entrySet().stream()
                .map(each -> finding(each.getKey(), String.join(", ", each.getValue())))
                .toList();
    }

    private static Finding finding(Told told, String ranges) {
        Optional<Unit> near =
                told.rule() == Rule.UNIT_UNKNOWN ? NearUnit.to(told.place().text()) : Optional.empty();
        return Finding.ofCell(
                told.rule(),
                told.sheet(),
                told.place().cell(),
                told.place().text(),
                ranges,
                near.map(unit -> "DID_YOU_MEAN").orElse(""),
                near.map(Unit::code).orElse(""),
                near.map(unit -> "?").orElse(""),
                told.place().text().isEmpty() ? "BLANK_CELL" : "QUOTED",
                told.place().text().isEmpty() ? "" : "QUOTE_ENDS");
    }

    private void add(Grid grid, ReportTable table, Column column, List<Cell> announced) {
        List<Cell> stated = stated(column, table);
        List<Cell> lacking =
                stated.stream().filter(cell -> lacksUnit(cell, column.unit())).toList();
        Optional<Place> place = place(grid, table, column, announced);
        boolean byHeading = place.stream().anyMatch(where -> isInHeading(where, grid, table, column));
        boolean leftToCells = byHeading && column.unit().tender() != Tender.OTHER && lacking.size() < stated.size();
        if (place.isPresent() && !lacking.isEmpty() && !leftToCells) {
            Rule rule = column.unit().tender() == Tender.OTHER ? Rule.CURRENCY_FOREIGN : Rule.UNIT_UNKNOWN;
            String last = lacking.get(lacking.size() - 1).at().a1();
            amounts.computeIfAbsent(new Told(rule, table.sheet(), place.get()), first -> new ArrayList<>())
                    .add(lacking.get(0).at().a1() + ":" + last);
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

    /**
     * Where the unit is stated; if nowhere, where it is wiped out or announced, or the lowest cell of the heading that says
     * more than the column's number.
     */
    private static Optional<Place> place(Grid grid, ReportTable table, Column column, List<Cell> announced) {
        Place stated = column.stated().currency();
        return stated.isNone()
                ? wipedOut(grid, table, column)
                        .or(() -> announced.stream().map(Place::of).findFirst())
                        .or(() -> grid.texts(column.index(), table.firstHeaderRow(), table.lastHeaderRow())
                                .filter(cell -> LETTER.matcher(cell.value()).find())
                                .map(Place::of)
                                .findFirst())
                : Optional.of(stated);
    }

    /** A blank cell where a column beside states its unit. */
    private static Optional<Place> wipedOut(Grid grid, ReportTable table, Column column) {
        return table.columns().stream()
                .filter(other -> other.field() == column.field() && other.index() != column.index())
                .map(other -> other.stated().currency())
                .filter(place -> !place.isNone() && CellRef.row(place.cell()) > table.firstHeaderRow())
                .map(place -> new CellRef(table.sheet(), CellRef.row(place.cell()), column.index()))
                .filter(blank -> grid.seen(blank.row(), blank.column()).isEmpty())
                .map(blank -> new Place(blank.a1(), ""))
                .findFirst();
    }

    private static boolean isInHeading(Place place, Grid grid, ReportTable table, Column column) {
        return place.text().isEmpty()
                || grid.texts(column.index(), table.firstHeaderRow(), table.lastHeaderRow())
                        .anyMatch(cell -> cell.at().a1().equals(place.cell()));
    }

    /** What stands in the entries of a column. */
    private static List<Cell> stated(Column column, ReportTable table) {
        return table.entries().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column))
                .map(value -> value.cell())
                .filter(cell -> !(reading(cell, column.unit()) instanceof AmountReading.Missing))
                .toList();
    }

    private static boolean lacksUnit(Cell cell, Unit unit) {
        AmountReading reading = reading(cell, unit);
        boolean tenderOpen = unit.tender() == Tender.UNSTATED && unit.denomination() != Denomination.UNSTATED;
        return (tenderOpen && reading instanceof AmountReading.Ambiguous)
                || (reading instanceof AmountReading.Refused refused
                        && (refused.why() == Misread.NO_UNIT || refused.why() == Misread.OTHER_CURRENCY));
    }

    private static AmountReading reading(Cell cell, Unit unit) {
        return switch (cell.kind()) {
            case NUMBER, NO_DAY -> AmountReader.number(cell.raw(), cell.look(), unit);
            case TEXT -> AmountReader.text(cell.figure(), unit, Habit.UNKNOWN);
            default -> new AmountReading.Missing();
        };
    }
}
