package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.NamedUnit;
import tonghop.domain.decision.Settled;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Reach;
import tonghop.domain.rule.Rule;

/** Puts the columns of a report into the units that people decided on. */
final class DecidedUnits {

    private static final Pattern CELLS = Pattern.compile("([A-Z]+)([0-9]+):[A-Z]+([0-9]+)");

    private final Decisions decisions;
    private final Set<Decision> met = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    /** @param decisions the units that were decided on the content of the report */
    DecidedUnits(Decisions decisions) {
        this.decisions = decisions;
    }

    DecidedTable of(ReportTable table) {
        if (decisions.isEmpty()) {
            return DecidedTable.untouched(table);
        }
        Map<Column, Column> replaced = new HashMap<>();
        Map<Column, Unit> written = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Column column : table.columns()) {
            List<Value> cells = cells(table, column);
            Settled settled = Settled.by(on(table, column, cells), DecidedUnits::meaning);
            if (settled instanceof Settled.Contradicted contradicted) {
                findings.add(told(Rule.DECISION_CONTRADICTED, cells.get(0), contradicted.said()));
            } else if (settled instanceof Settled.Once once) {
                Optional<Column> decided = decided(column, once.decision());
                decided.ifPresent(other -> {
                    replaced.put(column, other);
                    written.put(other, column.unit());
                    other.unit().tender().currency().ifPresent(known -> name(cells));
                });
                findings.add(told(once.decision(), first(once.decision(), cells), decided.isPresent()));
            }
        }
        return new DecidedTable(DecidedTable.with(table, replaced), written, findings);
    }

    /** Decisions on columns that are not there. */
    List<Finding> homeless() {
        return decisions.all().stream()
                .filter(decision -> !met.contains(decision))
                .map(decision -> Misfits.ofFile(decision, "NO_SUCH_COLUMN"))
                .toList();
    }

    /** What was found while reading, without the units that are known now. */
    List<Finding> open(List<Finding> read) {
        return read.stream().filter(finding -> !isNamed(finding)).toList();
    }

    private boolean isNamed(Finding finding) {
        return finding.rule() == Rule.UNIT_UNKNOWN
                && Reach.of(finding).ranges().stream()
                        .map(range -> range.substring(0, range.indexOf(':')))
                        .allMatch(first -> named.contains(place(finding.sheet(), first)));
    }

    private void name(List<Value> cells) {
        cells.stream()
                .map(value -> value.cell().at())
                .map(at -> place(at.sheet(), at.a1()))
                .forEach(named::add);
    }

    private static String place(String sheet, String cell) {
        return sheet + '!' + cell;
    }

    private static String meaning(String value) {
        return UnitFactor.of(value)
                .map(UnitFactor::text)
                .or(() -> NamedUnit.of(value).map(named -> named.unit().toString()))
                .orElse(value);
    }

    private static Optional<Column> decided(Column column, Decision decision) {
        Unit unit = column.unit();
        return UnitFactor.of(decision.value())
                .flatMap(factor ->
                        factor.zeros() == 0 ? Optional.of(unit.denomination()) : factor.applied(unit.denomination()))
                .map(meant -> in(column, meant))
                .or(() -> NamedUnit.of(decision.value()).map(named -> column.in(named.unit())));
    }

    static Column in(Column column, Denomination denomination) {
        return column.in(new Unit(denomination, column.unit().tender()));
    }

    private List<Decision> on(ReportTable table, Column column, List<Value> cells) {
        List<Decision> here = decisions.all().stream()
                .filter(decision -> Decisions.isNamed(decision.sheet(), table.sheet()))
                .filter(decision -> covers(decision, column, cells))
                .toList();
        met.addAll(here);
        return here;
    }

    private static boolean covers(Decision decision, Column column, List<Value> cells) {
        Matcher range = CELLS.matcher(decision.at());
        return range.matches()
                && range.group(1).equals(CellRef.columnName(column.index()))
                && cells.stream().anyMatch(value -> isIn(range, value));
    }

    private static boolean isIn(MatchResult range, Value value) {
        int row = value.cell().at().row();
        return Integer.parseInt(range.group(2)) <= row && row <= Integer.parseInt(range.group(3));
    }

    /** Of the cells that it is on; others of the column may state a unit of their own. */
    private static Value first(Decision decision, List<Value> cells) {
        Matcher range = CELLS.matcher(decision.at());
        return cells.stream()
                .filter(value -> range.matches() && isIn(range, value))
                .findFirst()
                .orElse(cells.get(0));
    }

    private static List<Value> cells(ReportTable table, Column column) {
        return column.field().isAmount()
                ? table.lines().stream()
                        .flatMap(line -> line.values().stream())
                        .filter(value -> value.column().equals(column))
                        .toList()
                : List.of();
    }

    private static Finding told(Decision decision, Value first, boolean fits) {
        return fits
                ? told(Rule.DECISION_APPLIED, first, decision.told())
                : told(Rule.DECISION_UNFIT, first, decision.unfit("NO_SUCH_UNIT"));
    }

    private static Finding told(Rule rule, Value value, String... arguments) {
        return Finding.ofCell(
                rule,
                value.cell().at().sheet(),
                value.cell().at().a1(),
                value.cell().shown(),
                arguments);
    }
}
