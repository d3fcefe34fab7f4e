package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.rulebook.Condition.EqualsDeclaredTotal;
import tonghop.domain.rulebook.RulesInForce;
import tonghop.domain.rulebook.RulesInForce.Applied;

/** Compares the totals that a table declares with the sums of its rows. */
final class DeclaredTotals {

    private final DecidedTable decided;
    private final ReportTable table;
    private final List<Entry> entries;
    private final Map<Column, Habit> habits;
    private final RulesInForce inForce;
    private final ConvertedTotal converted;
    private final List<Applied<EqualsDeclaredTotal>> rules;
    private final List<Finding> findings = new ArrayList<>();

    DeclaredTotals(
            DecidedTable decided,
            List<Entry> entries,
            Map<Column, Habit> habits,
            ConvertedTotal converted,
            RulesInForce rules) {
        this.decided = decided;
        this.table = decided.table();
        this.entries = List.copyOf(entries);
        this.habits = Map.copyOf(habits);
        this.converted = converted;
        this.inForce = rules;
        this.rules = rules.of(table.section(), EqualsDeclaredTotal.class).stream()
                .filter(rule -> rule.condition().level() == EqualsDeclaredTotal.Level.TOTAL)
                .toList();
    }

    List<Finding> compare() {
        for (Line line : table.lines()) {
            if (line.kind() == Line.Kind.TOTAL) {
                line.values().stream()
                        .filter(value -> value.column().field().isFigure())
                        .forEach(value -> compare(line, value));
            }
        }
        return findings;
    }

    private void compare(Line total, Line.Value value) {
        ColumnSum whole = new ColumnSum(value.column(), entries);
        if (!entries.isEmpty() && whole.isComplete(table.entries())) {
            new TotalCell(value, whole.units(), habits.getOrDefault(value.column(), Habit.UNKNOWN))
                    .stated()
                    .filter(stated -> !equalsSome(total, value.column(), stated, whole))
                    .filter(stated -> !isInUnitOfHeading(value, whole))
                    .filter(stated -> !converted.isAll(total, value.column(), stated, whole))
                    .ifPresent(stated -> differs(value, stated, whole));
        }
    }

    /** Where the cells are in another unit than the heading says, the total may be in the heading's all the same. */
    private boolean isInUnitOfHeading(Line.Value value, ColumnSum whole) {
        return decided.written(value.column()).stream()
                .map(unit -> AmountCell.read(value, whole.in(unit), habits.getOrDefault(value.column(), Habit.UNKNOWN)))
                .anyMatch(cell ->
                        cell.isStated() && isEqual(MeasureReader.money(cell).amount(), whole.sum()));
    }

    /** A total may be of the whole table, or of the group above or below it. */
    private boolean equalsSome(Line total, Column column, BigDecimal stated, ColumnSum whole) {
        return isEqual(stated, whole.sum())
                || isEqual(stated, new ColumnSum(column, between(previousTotal(total), total.row())).sum())
                || isEqual(stated, new ColumnSum(column, between(total.row(), nextTotal(total))).sum());
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private List<Entry> between(int above, int below) {
        return entries.stream()
                .filter(entry -> above < entry.row() && entry.row() < below)
                .toList();
    }

    private int previousTotal(Line total) {
        return table.lines().stream()
                .filter(line -> line.row() < total.row() && !line.isEntry())
                .mapToInt(Line::row)
                .max()
                .orElse(0);
    }

    private int nextTotal(Line total) {
        return table.lines().stream()
                .filter(line -> line.row() > total.row() && !line.isEntry())
                .mapToInt(Line::row)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void differs(Line.Value value, BigDecimal stated, ColumnSum sum) {
        Breach breach = Breach.of(
                Spot.of(value.cell(), value.cell().raw()),
                text(value.column(), sum, stated),
                text(value.column(), sum, sum.sum()),
                text(value.column(), sum, stated.subtract(sum.sum())));
        List<Line.Value> texts = typedAsText(value.column());
        List<Finding> why = isEqual(stated.add(sum(texts)), sum.sum()) ? leftOut(texts, value) : List.of();
        rules.stream()
                .filter(rule ->
                        rule.condition().fields().contains(value.column().field()))
                .map(rule -> breach.by(rule.clause()))
                .filter(finding -> finding.isError() || why.isEmpty())
                .forEach(findings::add);
        findings.addAll(why);
    }

    private List<Finding> leftOut(List<Line.Value> texts, Line.Value total) {
        return texts.stream()
                .flatMap(text -> inForce.weighed(leftOut(text, total)).stream())
                .toList();
    }

    private Finding leftOut(Line.Value text, Line.Value total) {
        return Finding.ofCell(
                Rule.TOTAL_LEAVES_OUT_TEXT,
                table.sheet(),
                text.cell().at().a1(),
                text.cell().shown(),
                total.cell().at().a1());
    }

    /** A formula adds up no texts: what is missing in its result is told where it was typed, and only there. */
    private List<Line.Value> typedAsText(Column column) {
        return table.entries().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column) && value.cell().kind() == Cell.Kind.TEXT)
                .toList();
    }

    private BigDecimal sum(List<Line.Value> texts) {
        Set<String> cells = texts.stream().map(value -> value.cell().at().a1()).collect(Collectors.toSet());
        Stream<BigDecimal> amounts = entries.stream()
                .flatMap(entry -> entry.amounts().stream())
                .filter(amount -> cells.contains(amount.cell()))
                .map(amount -> amount.money().amount());
        Stream<BigDecimal> counts = entries.stream()
                .flatMap(entry -> entry.counts().stream())
                .filter(count -> cells.contains(count.cell()))
                .map(count -> BigDecimal.valueOf(count.value()));
        return Stream.concat(amounts, counts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(Column column, ColumnSum sum, BigDecimal value) {
        if (column.field().isCount()) {
            return MoneyText.of(value.longValueExact());
        }
        boolean dollars = sum.unit().tender() == Unit.Tender.USD;
        return MoneyText.of(value, dollars ? Currency.USD : Currency.VND);
    }
}
