package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.form.Labels;
import tonghop.domain.money.Habit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Examination.Ignored;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Examines one table: its rows, the levels among them, and the totals that it declares. */
final class TableExaminer {

    private static final Set<Line.Kind> MAY_HAVE_FIGURES =
            EnumSet.of(Line.Kind.ENTRY, Line.Kind.SUBTOTAL, Line.Kind.OF_WHICH, Line.Kind.TOTAL);

    private final DecidedTable decided;
    private final ReportTable table;
    private final HeldFromOutside held;
    private final Labels labels;
    private final DecidedReadings readings;
    private final BothCurrencies both;
    private final RowExaminer rows;
    private final OtherRows others;
    private final Map<Column, Habit> habits;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    TableExaminer(
            DecidedTable decided,
            DecidedReadings readings,
            HeldFromOutside held,
            BothCurrencies both,
            WordsInRow words,
            Labels labels) {
        this.decided = decided;
        this.table = decided.table();
        this.labels = labels;
        this.held = held;
        this.readings = readings;
        this.both = both;
        this.others = new OtherRows(table);
        this.habits = new ColumnHabits(table).infer();
        this.rows = new RowExaminer(table, new MeasureReader(habits, both, readings), words);
    }

    TableExaminer examined() {
        Map<Integer, RowExaminer.Examined> examined = new LinkedHashMap<>();
        table.lines().stream()
                .filter(line -> MAY_HAVE_FIGURES.contains(line.kind()))
                .forEach(line -> examined.put(line.row(), rows.examine(line, standing(line))));
        Map<Integer, Sums> sums = new HashMap<>();
        examined.forEach((number, row) -> sums.put(number, Sums.of(row.entry())));
        Parts parts = new Parts(table, sums, labels);
        Levels levels = new Levels(table, sums);
        boolean counted = table.lines().stream().anyMatch(line -> isSettled(line, parts));
        for (Line line : table.lines()) {
            RowExaminer.Examined row = examined.get(line.row());
            if (row != null && isSettled(line, parts)) {
                settle(line, row, levels.of(line));
            } else if (row != null && !counted && others.isAlone(line)) {
                hold(line, row, Rule.TOTAL_WITHOUT_ROWS);
            } else {
                ignore(line, line.kind());
            }
        }
        findings.addAll(decided.findings());
        holdSlipped(new UnitSlips(decided, entries, habits, readings, both).found());
        findings.addAll(others.ignored());
        findings.addAll(new DeclaredTotals(decided, entries, habits).compare());
        return this;
    }

    private void holdSlipped(UnitSlips slips) {
        entries.replaceAll(entry -> slips.isHeld(entry) ? entry.held() : entry);
        findings.addAll(slips.findings());
    }

    private static boolean isSettled(Line line, Parts parts) {
        return line.isEntry() || line.kind() == Line.Kind.SUBTOTAL || parts.isWithoutWhole(line);
    }

    List<Entry> entries() {
        return entries;
    }

    List<Ignored> ignored() {
        return ignored;
    }

    List<Finding> findings() {
        return findings;
    }

    private Standing standing(Line line) {
        return held.standing(table, line);
    }

    private void settle(Line line, RowExaminer.Examined row, Levels.Verdict verdict) {
        switch (verdict) {
            case ENTRY -> {
                entries.add(row.entry());
                findings.addAll(row.findings());
            }
            case REPEATS -> ignore(line, Line.Kind.SUBTOTAL);
            case PART -> ignore(line, Line.Kind.OF_WHICH);
            case DIFFERS -> {
                findings.add(finding(Rule.SUBTOTAL_DIFFERS, line));
                ignore(line, Line.Kind.SUBTOTAL);
            }
            case NOT_UNDERSTOOD -> {
                findings.addAll(row.findings());
                hold(line, row, Rule.ROW_NOT_UNDERSTOOD);
            }
        }
    }

    private void hold(Line line, RowExaminer.Examined row, Rule why) {
        entries.add(row.entry().held());
        findings.add(finding(why, line));
    }

    private void ignore(Line line, Line.Kind reason) {
        ignored.add(new Ignored(table.section(), table.sheet(), line.row(), reason));
    }

    /** At the first figure of the row: what is in doubt is the money, not the name. */
    private Finding finding(Rule rule, Line line) {
        Line.Value value = line.values().stream()
                .filter(candidate ->
                        table.section().measures().contains(candidate.column().field()))
                .findFirst()
                .orElse(line.values().get(0));
        return Finding.ofCell(
                rule, table.sheet(), value.cell().at().a1(), value.cell().raw());
    }
}
