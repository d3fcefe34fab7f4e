package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Looks for amount columns, and single cells of them, that are in another unit than their heading says. */
final class UnitSlips {

    private final DecidedTable decided;
    private final ReportTable table;
    private final Map<Integer, Entry> byRow = new HashMap<>();
    private final Map<Column, Habit> habits;
    private final DecidedReadings readings;
    private final BothCurrencies both;
    private final Standards standards;
    private final List<WeighedColumn> weighed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<CellSlips.Slip> cells = new ArrayList<>();
    private final Set<Integer> held = new HashSet<>();

    UnitSlips(
            DecidedTable decided,
            List<Entry> entries,
            Map<Column, Habit> habits,
            DecidedReadings readings,
            BothCurrencies both,
            Standards standards) {
        this.decided = decided;
        this.table = decided.table();
        entries.forEach(entry -> byRow.put(entry.row(), entry));
        this.habits = Map.copyOf(habits);
        this.readings = readings;
        this.both = both;
        this.standards = standards;
    }

    UnitSlips found() {
        table.columns().stream()
                .filter(column -> table.section().measures().contains(column.field())
                        && column.field().isAmount())
                .filter(column -> !decided.isSettled(column))
                .forEach(this::weigh);
        findings.removeIf(doubtful()::shareCell);
        return this;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The columns whose unit was weighed. */
    List<WeighedColumn> weighed() {
        return weighed;
    }

    /** Whether the unit of a cell was decided, or holds its row already. */
    boolean isTold(Value value) {
        return decided.isSettled(value.column())
                || readings.isSettled(value.cell().at())
                || isTold(value, Rule.CELL_SLIP)
                || doubtful().areSharedBy(value.column())
                || weighed.stream()
                        .filter(column -> !column.fits(value.column().field()))
                        .anyMatch(column -> column.unit().column().equals(value.column()));
    }

    private boolean isTold(Value value, Rule rule) {
        String at = value.cell().at().a1();
        return findings.stream()
                .anyMatch(finding -> finding.rule() == rule && finding.cell().equals(at));
    }

    /** Whether something is only said because a unit is in doubt. */
    boolean explains(Finding finding) {
        return cells.stream().anyMatch(slip -> slip.replaces(finding))
                || doubtful().explain(finding);
    }

    private DoubtfulUnits doubtful() {
        return new DoubtfulUnits(table, weighed);
    }

    /** Whether a cell stands far from its column, and nothing else spoke against it yet. */
    boolean isSuspect(Value value) {
        return isTold(value, Rule.CELL_SUSPECT);
    }

    boolean isWeighed(Column column) {
        return weighed.stream().anyMatch(each -> each.unit().column().equals(column));
    }

    /** Whether a row does not count before somebody has decided on the unit of one of its amounts. */
    boolean isHeld(Entry entry) {
        return held.contains(entry.row());
    }

    private void weigh(Column column) {
        List<EntryLine> rows = rows(column);
        UnitColumn unit = UnitColumn.of(column, rows, habits.getOrDefault(column, Habit.UNKNOWN), readings);
        boolean mixed = unit.currency().isEmpty() && RowUnit.isCounted(column.unit());
        List<UnitColumn> parts = mixed ? unit.byCurrency() : List.of(unit);
        parts.stream().filter(part -> !part.cells().isEmpty()).forEach(part -> part.currency()
                .ifPresent(currency -> weigh(part, rows, currency)));
    }

    private void weigh(UnitColumn unit, List<EntryLine> rows, Currency currency) {
        Plausible plausible = Plausible.in(currency);
        ProjectSizes projects =
                ProjectSizes.of(standards, table.section(), unit.column().field(), currency);
        ImpliedRates rates = new ImpliedRates(unit, rows, both);
        ColumnTotal total = new ColumnTotal(unit, table, habits.getOrDefault(unit.column(), Habit.UNKNOWN));
        Shares shares = Shares.of(unit, byRow);
        UnitWeighing weighing = new UnitWeighing(
                unit, plausible, projects, rates::rows, total::speaksFor, rates::explain, shares::speakFor);
        SlipFindings told = new SlipFindings(unit, both.worth(rows.get(0).line()));
        UnitVerdict verdict = verdict(weighing.verdict(), unit, rows);
        weighed.add(new WeighedColumn(unit, told, verdict));
        findings.addAll(told.of(verdict));
        if (SlipFindings.holds(verdict)) {
            unit.cells().forEach(cell -> held.add(cell.at().row()));
        } else if (verdict instanceof UnitVerdict.Fits) {
            findings.addAll(projects.told(unit));
            tell(new CellSlips(unit, plausible, projects, told, rates, total.declared()).find());
        }
    }

    /** What the currency besides, or the total, proves of the denomination needs no other currency. */
    private UnitVerdict verdict(UnitVerdict own, UnitColumn unit, List<EntryLine> rows) {
        Habit habit = habits.getOrDefault(unit.column(), Habit.UNKNOWN);
        ForeignUnits foreign = new ForeignUnits(unit, table.section(), rows, habit, standards);
        List<Unit> possible = own.isWitnessed() ? List.of() : foreign.possible(own);
        return possible.isEmpty()
                ? own
                : new UnitVerdict.Foreign(
                        possible, possible.stream().map(foreign::sum).toList(), foreign.evidence());
    }

    private void tell(List<CellSlips.Slip> slips) {
        cells.addAll(slips);
        for (CellSlips.Slip slip : slips) {
            findings.add(slip.finding());
            if (slip.finding().isError()) {
                held.add(slip.row());
            }
        }
    }

    /** The entries with the amount that was read in the column. */
    private List<EntryLine> rows(Column column) {
        List<EntryLine> rows = new ArrayList<>();
        for (Line line : table.lines()) {
            Optional.ofNullable(byRow.get(line.row()))
                    .ifPresent(entry -> rows.add(new EntryLine(line, amount(entry, line, column))));
        }
        return rows;
    }

    private static Optional<Money> amount(Entry entry, Line line, Column column) {
        return entry.amounts().stream()
                .filter(amount -> line.values().stream()
                        .anyMatch(value -> value.column().equals(column)
                                && value.cell().at().a1().equals(amount.cell())))
                .map(Entry.Amount::money)
                .findFirst();
    }
}
