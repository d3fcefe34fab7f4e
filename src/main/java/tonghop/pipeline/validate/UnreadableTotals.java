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
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Totals of a table, and of its groups, that nothing can be compared with: their cells hold no number. */
record UnreadableTotals(ReportTable table, List<Entry> entries, Map<Column, Habit> habits) {

    /** @param lines that are no entries, but sums of some */
    List<Finding> in(Collection<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.values().stream()
                        .filter(value -> value.column().field().isFigure())
                        .flatMap(value -> why(line, value).map(why -> finding(value, why)).stream()))
                .toList();
    }

    private Optional<String> why(Line line, Line.Value value) {
        TotalCell cell = cell(line, value);
        if (cell.isBroken()) {
            return Optional.of("TOTAL_CELL_BROKEN");
        }
        if (cell.isNoFigure()) {
            return Optional.of("TOTAL_NO_FIGURE");
        }
        boolean told = isCompared(line, value.column()) || comesOfRow(value.column());
        return Stream.of("TOTAL_WITH_FRACTION")
                .filter(why -> cell.isTooFine() && !told)
                .findFirst();
    }

    private TotalCell cell(Line line, Line.Value value) {
        Column column = value.column();
        return new TotalCell(
                value, new TotalUnits(line, entries).of(column), habits.getOrDefault(column, Habit.UNKNOWN));
    }

    /** Then it differs from the sum, whatever that is. */
    private boolean isCompared(Line line, Column column) {
        return line.kind() == Line.Kind.TOTAL && new ColumnSum(column, entries).isComplete(table.entries());
    }

    /** A row with such a fraction is told itself, and with it what a formula makes of it. */
    private boolean comesOfRow(Column column) {
        return table.entries().stream().anyMatch(line -> line.values().stream()
                .filter(value -> value.column().equals(column))
                .anyMatch(value -> cell(line, value).isTooFine()));
    }

    /** @param why a code of the message bundle */
    static Finding finding(Line.Value total, String why) {
        Spot at = Spot.of(total.cell(), total.cell().raw());
        return Finding.ofCell(Rule.TOTAL_UNREADABLE, at.sheet(), at.cell(), at.found(), why);
    }
}
