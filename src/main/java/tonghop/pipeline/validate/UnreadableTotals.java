package tonghop.pipeline.validate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Habit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Totals of a table, and of its groups, that nothing can be compared with: their cells hold no number. */
record UnreadableTotals(List<Entry> entries, Map<Column, Habit> habits) {

    /** @param lines that are no entries, but sums of some */
    List<Finding> in(Collection<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().field().isFigure())
                .flatMap(value -> why(value).map(why -> finding(value, why)).stream())
                .toList();
    }

    private Optional<String> why(Line.Value value) {
        Column column = value.column();
        Habit habit = habits.getOrDefault(column, Habit.UNKNOWN);
        TotalCell cell = new TotalCell(value, new ColumnSum(column, entries).units(), habit);
        if (cell.isBroken()) {
            return Optional.of("TOTAL_CELL_BROKEN");
        }
        return Stream.of("TOTAL_NO_FIGURE").filter(why -> cell.isNoFigure()).findFirst();
    }

    /** @param why a code of the message bundle */
    static Finding finding(Line.Value total, String why) {
        Spot at = Spot.of(total.cell(), total.cell().raw());
        return Finding.ofCell(Rule.TOTAL_UNREADABLE, at.sheet(), at.cell(), at.found(), why);
    }
}
