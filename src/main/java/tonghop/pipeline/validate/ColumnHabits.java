package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Habits;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;

/** Infers which separator a column's writer uses for decimals: from its unambiguous texts, else from the total. */
final class ColumnHabits {

    private final ReportTable table;

    ColumnHabits(ReportTable table) {
        this.table = table;
    }

    Map<Column, Habit> infer() {
        Map<Column, Habit> habits = new HashMap<>();
        table.columns().stream()
                .filter(column -> column.field().isAmount())
                .forEach(column -> habits.put(column, habit(column)));
        return habits;
    }

    private Habit habit(Column column) {
        Habit written = Habits.of(texts(column));
        return written == Habit.UNKNOWN && isDoubtful(column) ? byTotal(column) : written;
    }

    private List<String> texts(Column column) {
        return cells(column, Line.Kind.ENTRY, Line.Kind.TOTAL, Line.Kind.SUBTOTAL)
                .map(Value::cell)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(Cell::value)
                .toList();
    }

    private boolean isDoubtful(Column column) {
        return cells(column, Line.Kind.ENTRY)
                .anyMatch(value -> read(value, Habit.UNKNOWN) instanceof AmountReading.Ambiguous);
    }

    /** The one habit in which the entries make the declared total; unknown if both do or neither. */
    private Habit byTotal(Column column) {
        List<Habit> fitting = Stream.of(Habit.COMMA_DECIMAL, Habit.DOT_DECIMAL)
                .filter(habit -> makesTotal(column, habit))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : Habit.UNKNOWN;
    }

    private boolean makesTotal(Column column, Habit habit) {
        List<Optional<BigDecimal>> entries = amounts(column, habit, Line.Kind.ENTRY);
        List<Optional<BigDecimal>> totals = amounts(column, habit, Line.Kind.TOTAL);
        if (totals.size() != 1
                || Stream.concat(entries.stream(), totals.stream()).anyMatch(Optional::isEmpty)) {
            return false;
        }
        BigDecimal sum = entries.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        return totals.get(0).orElseThrow().compareTo(sum) == 0;
    }

    private List<Optional<BigDecimal>> amounts(Column column, Habit habit, Line.Kind kind) {
        return cells(column, kind)
                .map(value -> read(value, habit))
                .filter(reading -> !(reading instanceof AmountReading.Missing || reading instanceof AmountReading.Nil))
                .map(ColumnHabits::amount)
                .toList();
    }

    private static Optional<BigDecimal> amount(AmountReading reading) {
        return reading instanceof AmountReading.Stated stated
                ? Optional.of(stated.money().amount())
                : Optional.empty();
    }

    private static AmountReading read(Value value, Habit habit) {
        Unit unit = value.column().unit();
        return AmountCell.read(value, unit, habit).reading();
    }

    private Stream<Value> cells(Column column, Line.Kind... kinds) {
        return table.lines().stream()
                .filter(line -> List.of(kinds).contains(line.kind()))
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column));
    }
}
