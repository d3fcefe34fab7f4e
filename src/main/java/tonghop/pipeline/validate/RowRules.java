package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;
import tonghop.domain.rulebook.Condition.OfRow;
import tonghop.domain.rulebook.Condition.Present;
import tonghop.domain.rulebook.RulesInForce.Applied;

/** The rules about single rows of one table. */
final class RowRules {

    private final Standards standards;
    private final ReportTable table;
    private final List<Applied<OfRow>> applied;

    RowRules(Standards standards, ReportTable table) {
        this.standards = standards;
        this.table = table;
        this.applied = standards.rules().of(table.section(), OfRow.class);
    }

    /** The days that are reported on. */
    Window period() {
        return standards.period().window();
    }

    /** What the program noticed, as the office weighs it. */
    List<Finding> weighed(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> standards.rules().weighed(finding).stream())
                .toList();
    }

    List<Finding> broken(Line line, Facts facts) {
        RowChecks checks =
                new RowChecks(facts, period(), () -> standards.rates().of(line), standards.sectors());
        return applied.stream()
                .filter(rule -> !isToldOnce(rule))
                .flatMap(rule -> rule.condition().in(checks).stream()
                        .map(breach -> isMissing(rule) ? atEmpty(breach, rule.condition(), line) : breach)
                        .map(breach -> breach.by(rule.clause())))
                .toList();
    }

    private static boolean isMissing(Applied<OfRow> rule) {
        return rule.condition() instanceof Present;
    }

    /** What is missing is told where it is to be written: in the first of the columns that the table has for it. */
    private Breach atEmpty(Breach breach, OfRow condition, Line line) {
        return condition.fields().stream()
                .flatMap(field -> table.columns().stream().filter(column -> column.field() == field))
                .findFirst()
                .map(column -> new CellRef(table.sheet(), line.row(), column.index()))
                .map(at -> new Breach(new Spot(at.sheet(), at.a1(), found(line, at)), breach.arguments()))
                .orElse(breach);
    }

    private static String found(Line line, CellRef at) {
        return line.values().stream()
                .map(Line.Value::cell)
                .filter(cell -> cell.at().equals(at))
                .map(Cell::shown)
                .findFirst()
                .orElse("");
    }

    /** What the whole table lacks is told once, unless it holds each row. */
    List<Finding> lacking() {
        return applied.stream()
                .filter(this::isToldOnce)
                .map(rule -> rule.clause()
                        .finding(
                                table.sheet(),
                                "",
                                "",
                                RowChecks.named(rule.condition().fields())))
                .toList();
    }

    private boolean isToldOnce(Applied<OfRow> rule) {
        return rule.condition() instanceof Present
                && rule.clause().severity() != Severity.ERROR
                && table.columns().stream()
                        .noneMatch(column -> rule.condition().fields().contains(column.field()));
    }
}
