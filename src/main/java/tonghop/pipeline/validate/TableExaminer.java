package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.money.Habit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination.Ignored;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.rulebook.Condition.EqualsDeclaredTotal;
import tonghop.pipeline.validate.RowExaminer.Examined;

/** Examines one table: its rows, the levels among them, and the totals that it declares. */
final class TableExaminer {

    private final DecidedTable decided;
    private final ReportTable table;
    private final HeldFromOutside held;
    private final Standards standards;
    private final DecidedReadings readings;
    private final BothCurrencies both;
    private final RowExaminer rows;
    private final RowRules rules;
    private final OtherRows others;
    private final Map<Column, Habit> habits;
    private final List<Examined> entries = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> groups = new ArrayList<>();
    private final List<Line> repeating = new ArrayList<>();
    private final List<WeighedColumn> units = new ArrayList<>();

    TableExaminer(DecidedTable decided, DecidedReadings readings, HeldFromOutside held, Standards standards) {
        this.decided = decided;
        this.table = decided.table();
        this.held = held;
        this.readings = readings;
        this.standards = standards;
        this.others = new OtherRows(table);
        ColumnHabits written = new ColumnHabits(table);
        this.habits = written.infer();
        this.rules = new RowRules(standards, table);
        this.both = new BothCurrencies(standards.rates(), standards.rules());
        WordsInRow words = new WordsInRow(standards.labels(), standards.sectors(), standards.donors());
        this.rows = new RowExaminer(table, new MeasureReader(habits, written.byTotal(), both, readings), words, rules);
    }

    TableExaminer examined() {
        ExaminedRows all = ExaminedRows.of(table, rows, held);
        Map<Integer, Examined> examined = all.rows();
        findings.addAll(all.findings());
        Map<Integer, Sums> sums = new HashMap<>();
        examined.forEach((number, row) -> sums.put(number, Sums.of(row.entry())));
        Parts parts = new Parts(table, sums, standards.labels());
        Levels levels = new Levels(table, sums);
        boolean counted = table.lines().stream().anyMatch(line -> isSettled(line, parts));
        for (Line line : table.lines()) {
            Examined row = examined.get(line.row());
            if (row != null && (isSettled(line, parts) || levels.isDisguised(line))) {
                settle(line, row, levels, examined);
            } else if (row != null && !counted && others.isAlone(line)) {
                hold(row, Rule.TOTAL_WITHOUT_ROWS, figure(line));
            } else {
                ignore(line, line.kind());
            }
        }
        findings.addAll(decided.findings());
        UnitSlips slips = new UnitSlips(decided, entries(), habits, readings, both, standards).found();
        holdSlipped(slips);
        holdOdd(new OddSizes(standards, both, entries, examined.values(), slips).find());
        findings.addAll(others.ignored());
        findings.addAll(entries.isEmpty() ? List.of() : rules.lacking());
        compareTotals(examined.values());
        findings.removeIf(finding -> held.isTold(table, finding));
        return this;
    }

    /** A total that the office takes for an error holds all that it is the total of. */
    private void compareTotals(Collection<Examined> all) {
        table.lines().stream().filter(line -> line.kind() == Line.Kind.TOTAL).forEach(repeating::add);
        List<Finding> totals = new ArrayList<>(groups);
        totals.addAll(new TotalsOfTable(decided, entries, all, habits, both, standards).compare(repeating, findings));
        findings.addAll(totals);
        if (totals.stream().anyMatch(Finding::isError)) {
            entries.replaceAll(Examined::held);
        }
    }

    private void holdSlipped(UnitSlips slips) {
        entries.replaceAll(row -> slips.isHeld(row.entry()) ? row.held() : row);
        findings.removeIf(slips::explains);
        findings.addAll(slips.findings());
        units.addAll(slips.weighed());
    }

    private void holdOdd(List<CellSlips.Slip> odd) {
        odd.forEach(slip -> findings.removeIf(slip::replaces));
        odd.stream().map(CellSlips.Slip::finding).distinct().forEach(findings::add);
        Set<Integer> held = odd.stream()
                .filter(slip -> slip.finding().isError())
                .map(CellSlips.Slip::row)
                .collect(Collectors.toSet());
        entries.replaceAll(row -> held.contains(row.entry().row()) ? row.held() : row);
    }

    private static boolean isSettled(Line line, Parts parts) {
        return line.isEntry() || line.kind() == Line.Kind.SUBTOTAL || parts.isWithoutWhole(line);
    }

    /** The rows that count or are held. */
    List<Examined> rows() {
        return entries;
    }

    ReportTable table() {
        return table;
    }

    private List<Entry> entries() {
        return entries.stream().map(Examined::entry).toList();
    }

    /** The amount columns whose unit was weighed. */
    List<WeighedColumn> units() {
        return units;
    }

    List<Ignored> ignored() {
        return ignored;
    }

    List<Finding> findings() {
        return findings;
    }

    private void settle(Line line, Examined row, Levels levels, Map<Integer, Examined> examined) {
        switch (levels.of(line)) {
            case ENTRY -> {
                entries.add(row);
                findings.addAll(row.findings());
            }
            case REPEATS -> repeats(line);
            case PART -> ignore(line, Line.Kind.OF_WHICH);
            case DIFFERS -> {
                differs(GroupSum.of(row.entry(), levels.group(line), examined));
                repeats(line);
            }
            case NOT_UNDERSTOOD -> {
                findings.addAll(row.findings());
                hold(row, Rule.ROW_NOT_UNDERSTOOD, PartNumbers.misnumbered(line).orElseGet(() -> figure(line)));
            }
        }
    }

    private void repeats(Line line) {
        repeating.add(line);
        ignore(line, Line.Kind.SUBTOTAL);
    }

    private void hold(Examined row, Rule why, Cell at) {
        entries.add(row.held());
        findings.add(Finding.ofCell(why, at.at().sheet(), at.at().a1(), at.raw()));
    }

    private void differs(GroupSum sum) {
        standards.rules().of(table.section(), EqualsDeclaredTotal.class).stream()
                .filter(rule -> rule.condition().level() == EqualsDeclaredTotal.Level.SUBTOTAL)
                .flatMap(rule -> sum.breach().map(breach -> breach.by(rule.clause())))
                .forEach(groups::add);
    }

    private void ignore(Line line, Line.Kind reason) {
        ignored.add(new Ignored(table.section(), table.sheet(), line.row(), reason));
    }

    /** What is in doubt is the money, not the name. */
    private Cell figure(Line line) {
        return line.values().stream()
                .filter(value ->
                        table.section().measures().contains(value.column().field()))
                .findFirst()
                .orElse(line.values().get(0))
                .cell();
    }
}
