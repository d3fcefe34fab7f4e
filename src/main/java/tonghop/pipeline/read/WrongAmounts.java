package tonghop.pipeline.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Rule;

/** Amounts of aid under the heading of another measure: commitments under "Vốn đối ứng", or the two headings exchanged. */
record WrongAmounts(ReportTable table) {

    /** So many rows that all paid out more than was committed are no chance. */
    private static final int FEWEST = 4;

    /** A column whose heading somebody has to look at. */
    record Odd(Rule rule, Column column, Column other) {}

    List<Odd> find() {
        if (table.section() != Section.AID) {
            return List.of();
        }
        List<Odd> odd = new ArrayList<>();
        boolean whole = has(Field.COMMITTED) && has(Field.DISBURSED);
        columns(Field.COUNTERPART)
                .filter(column -> !whole)
                .forEach(column -> odd.add(new Odd(Rule.COLUMN_MISTAKEN, column, column)));
        columns(Field.CURRENCY)
                .filter(column -> !whole && holdsFigures(column))
                .forEach(column -> odd.add(new Odd(Rule.COLUMN_MISTAKEN, column, column)));
        columns(Field.COMMITTED).filter(this::isAlone).forEach(committed -> columns(Field.DISBURSED)
                .filter(this::isAlone)
                .filter(disbursed -> sameUnit(committed, disbursed) && areExchanged(committed, disbursed))
                .forEach(disbursed -> odd.add(new Odd(Rule.COLUMNS_EXCHANGED, committed, disbursed))));
        return odd;
    }

    /** In most of its cells. */
    private boolean holdsFigures(Column column) {
        List<Cell> cells = table.entries().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column))
                .map(Line.Value::cell)
                .toList();
        return cells.stream().filter(Cell::isNumber).count() * 2 > cells.size();
    }

    private boolean isAlone(Column column) {
        return table.columns().stream().noneMatch(column::doubles);
    }

    private static boolean sameUnit(Column one, Column other) {
        return one.unit().equals(other.unit()) && one.role() == other.role();
    }

    private boolean areExchanged(Column committed, Column disbursed) {
        List<Integer> compared = table.entries().stream()
                .flatMap(line -> compared(line, committed, disbursed).stream())
                .toList();
        return compared.size() >= FEWEST && compared.stream().allMatch(sign -> sign < 0);
    }

    private static Optional<Integer> compared(Line line, Column committed, Column disbursed) {
        return amount(line, committed).flatMap(one -> amount(line, disbursed)
                .filter(other -> one.signum() > 0 && other.signum() > 0)
                .map(one::compareTo));
    }

    /** What currency it is does not matter here, as long as nothing else can be meant. */
    private static Optional<BigDecimal> amount(Line line, Column column) {
        Unit unit = column.unit().tender().currency().isPresent()
                ? column.unit()
                : new Unit(column.unit().denomination(), Tender.VND);
        return line.values().stream()
                .filter(value -> value.column().equals(column))
                .flatMap(value -> read(value.cell(), unit))
                .findFirst();
    }

    private static Stream<BigDecimal> read(Cell cell, Unit unit) {
        AmountReading reading =
                switch (cell.kind()) {
                    case NUMBER ->
                        AmountReader.number(cell.raw(), cell.look(), new Unit(unit.denomination(), Tender.USD));
                    case TEXT -> AmountReader.text(cell.figure(), unit, Habit.UNKNOWN);
                    default -> new AmountReading.Missing();
                };
        return reading instanceof Stated stated ? Stream.of(stated.money().amount()) : Stream.empty();
    }

    private boolean has(Field field) {
        return columns(field).findAny().isPresent();
    }

    private Stream<Column> columns(Field field) {
        Predicate<Column> isIt = column -> column.field() == field;
        return table.columns().stream().filter(isIt);
    }
}
