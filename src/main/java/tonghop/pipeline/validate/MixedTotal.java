package tonghop.pipeline.validate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.pipeline.validate.RowExaminer.Examined;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * A total of a column that may be in two currencies.
 *
 * @param money what it states, or may state where it does not name its currency; not empty
 */
record MixedTotal(Line line, Line.Value value, List<Money> money) {

    static Stream<MixedTotal> in(Examined row, List<Entry> entries, Map<Column, Habit> habits) {
        List<MixedTotal> named = Sized.in(row)
                .map(total -> new MixedTotal(row.line(), total.value(), List.of(total.money())))
                .toList();
        Stream<MixedTotal> others = row.line().values().stream()
                .filter(value -> value.column().field().isAmount())
                .filter(value -> named.stream().noneMatch(total -> total.value().equals(value)))
                .map(value -> new MixedTotal(row.line(), value, read(row.line(), value, entries, habits)))
                .filter(total -> !total.money().isEmpty());
        return Stream.concat(named.stream(), others);
    }

    private static List<Money> read(Line line, Line.Value value, List<Entry> entries, Map<Column, Habit> habits) {
        Column column = value.column();
        Habit habit = habits.getOrDefault(column, Habit.UNKNOWN);
        return new TotalCell(value, new TotalUnits(line, entries).of(column), habit).money();
    }

    boolean namesCurrency() {
        return money.size() == 1;
    }

    Column column() {
        return value.column();
    }
}
