package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Habits;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;

/**
 * Infers which separator a column's writer uses for decimals: from its unambiguous texts, confirmed by the declared total
 * where there is one that can be compared. Where the texts show nothing the total alone may tell; where they contradict
 * each other, or the total contradicts them, nobody knows.
 */
final class ColumnHabits {

    private final ReportTable table;
    private final Set<Column> byTotal = new HashSet<>();

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

    /** The columns of which the declared total alone tells. */
    Set<Column> byTotal() {
        return byTotal;
    }

    private Habit habit(Column column) {
        Set<Habit> shown = Habits.shown(texts(column));
        Optional<Habit> written = shown.stream().findFirst();
        if (shown.size() > 1) {
            return Habit.UNKNOWN;
        }
        if (!isDoubtful(column)) {
            return written.orElse(Habit.UNKNOWN);
        }
        return written.map(habit -> contradictsTotal(column, habit) ? Habit.UNKNOWN : habit)
                .orElseGet(() -> byTotal(column));
    }

    private List<String> texts(Column column) {
        return cells(column, Line.Kind.ENTRY, Line.Kind.TOTAL, Line.Kind.SUBTOTAL)
                .map(Value::cell)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(Cell::value)
                .toList();
    }

    /** Whether it matters for one of the entries which separator stands before decimals. */
    private boolean isDoubtful(Column column) {
        return cells(column, Line.Kind.ENTRY, Line.Kind.SUBTOTAL)
                .anyMatch(value -> !read(value, Habit.COMMA_DECIMAL).equals(read(value, Habit.DOT_DECIMAL)));
    }

    /** The one habit in which the entries make the declared total; unknown if both do or neither. */
    private Habit byTotal(Column column) {
        List<Habit> fitting = Stream.of(Habit.COMMA_DECIMAL, Habit.DOT_DECIMAL)
                .filter(habit -> makesTotal(column, habit).orElse(false))
                .toList();
        if (fitting.size() != 1) {
            return Habit.UNKNOWN;
        }
        byTotal.add(column);
        return fitting.get(0);
    }

    private boolean contradictsTotal(Column column, Habit habit) {
        return !makesTotal(column, habit).orElse(true);
    }

    /** Whether the entries make the one total that is declared; nothing where it cannot be compared with them. */
    private Optional<Boolean> makesTotal(Column column, Habit habit) {
        List<Optional<BigDecimal>> totals = amounts(column, habit, Line.Kind.TOTAL);
        List<Optional<BigDecimal>> entries = amounts(column, habit, Line.Kind.ENTRY);
        List<Optional<BigDecimal>> groups = amounts(column, habit, Line.Kind.SUBTOTAL);
        if (totals.size() != 1
                || Stream.of(totals, entries, groups).flatMap(List::stream).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        BigDecimal total = totals.get(0).orElseThrow();
        return Optional.of(Stream.of(sum(entries), sum(groups), sum(entries).add(sum(groups)))
                .anyMatch(sum -> sum.compareTo(total) == 0));
    }

    private static BigDecimal sum(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Optional<BigDecimal>> amounts(Column column, Habit habit, Line.Kind kind) {
        return cells(column, kind)
                .filter(value -> !isBlank(read(value, habit)))
                .map(value -> amount(value, habit))
                .toList();
    }

    private static boolean isBlank(AmountReading reading) {
        return reading instanceof AmountReading.Missing || reading instanceof AmountReading.Nil;
    }

    /**
     * What a cell comes to in a habit. One that is only in doubt because the habit contradicts how it is written ("1.500
     * triệu", "1.500 USD") comes to its fraction: if that makes the total, it has to be held.
     */
    private static Optional<BigDecimal> amount(Value value, Habit habit) {
        AmountReading reading = read(value, habit);
        if (reading instanceof AmountReading.Ambiguous ambiguous && isStated(read(value, Habit.UNKNOWN))) {
            return ambiguous.readings().stream().map(Money::amount).min(BigDecimal::compareTo);
        }
        return reading instanceof AmountReading.Stated stated
                ? Optional.of(stated.money().amount())
                : Optional.empty();
    }

    private static boolean isStated(AmountReading reading) {
        return reading instanceof AmountReading.Stated;
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
