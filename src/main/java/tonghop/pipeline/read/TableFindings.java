package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Settled;
import tonghop.domain.form.Labels;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** What is worth saying about a table as a whole, before its rows are examined. */
final class TableFindings {

    /** What tells already that amounts are not where they should be. */
    private static final Set<Rule> TELLS_OF_AMOUNTS = Set.of(Rule.COLUMN_MISTAKEN, Rule.COLUMN_OF_FIGURES_LEFT_OUT);

    private final Grid grid;
    private final Header header;
    private final ReportTable table;
    private final HeadingRulings rulings;
    private final Labels labels;
    private final HeadingPlace place;
    private final LeftOutFigures leftOut;
    private final ColumnsOfWords words;
    private final List<Finding> findings = new ArrayList<>();

    TableFindings(Grid grid, Header header, ReportTable table, Lexicon lexicon) {
        this.rulings = lexicon.rulings();
        this.labels = lexicon.vocabulary().labels();
        this.grid = grid;
        this.header = header;
        this.table = table;
        this.place = new HeadingPlace(grid, header);
        this.leftOut = new LeftOutFigures(grid, header, table);
        this.words = new ColumnsOfWords(grid, header, table);
    }

    List<Finding> all() {
        header.columns().forEach(column -> decided(column.index(), column.heading()));
        header.unknown().forEach(heading -> decided(heading.column(), heading.text()));
        if (table.entries().isEmpty()) {
            return findings;
        }
        findings.addAll(new UnreadColumns(table, header, leftOut, words, place, rulings).find(labels));
        if (!table.isNamed()) {
            return findings;
        }
        leftOut.columnsWithoutHeading()
                .forEach(column -> findings.add(place.finding(Rule.COLUMN_OF_FIGURES_LEFT_OUT, column, "")));
        header.columns().forEach(this::doubledColumn);
        header.columns().stream()
                .filter(column -> column.field().isCount() && UnitReader.scales(column.heading()))
                .forEach(column -> findings.add(place.finding(Rule.COUNT_SCALED, column.index(), column.heading())));
        hiddenRows();
        header.columns().stream()
                .filter(column -> column.field().isFigure())
                .flatMap(new SharedFigures(grid, table)::in)
                .forEach(findings::add);
        header.columns().stream()
                .filter(leftOut::isHiddenBy)
                .forEach(column ->
                        findings.add(place.finding(Rule.COLUMN_OF_FIGURES_LEFT_OUT, column.index(), column.heading())));
        new WrongAmounts(table).find().forEach(this::wrongAmounts);
        missingCommitments();
        return findings;
    }

    private void wrongAmounts(WrongAmounts.Odd odd) {
        boolean decided = Stream.of(odd.column(), odd.other())
                .anyMatch(column -> rulings.of(column.index(), column.heading()) instanceof Settled.Once);
        if (!decided) {
            findings.add(place.finding(
                    odd.rule(),
                    odd.column().index(),
                    odd.column().heading(),
                    odd.other().heading(),
                    place.cell(odd.other().index())));
        }
    }

    /** Of many a report nothing is disbursed yet; what was disbursed was committed before. */
    private void missingCommitments() {
        boolean told = findings.stream().anyMatch(finding -> TELLS_OF_AMOUNTS.contains(finding.rule()));
        if (!told && !header.has(Field.COMMITTED)) {
            header.columns().stream()
                    .filter(column -> column.field() == Field.DISBURSED)
                    .findFirst()
                    .ifPresent(column ->
                            findings.add(place.finding(Rule.COLUMN_MISSING, column.index(), column.heading())));
        }
    }

    /** What people decided on a heading is told where it stands, also where they contradict each other. */
    private void decided(int column, String text) {
        Settled settled = rulings.of(column, text);
        if (settled instanceof Settled.Once once) {
            Decision decision = once.decision();
            rulings.tell(decision);
            Rule rule = rulings.isRemembered(decision) ? Rule.HEADING_REMEMBERED : Rule.DECISION_APPLIED;
            findings.add(place.finding(rule, column, text, decision.told()));
        } else if (settled instanceof Settled.Contradicted contradicted) {
            contradicted.decisions().forEach(rulings::tell);
            findings.add(place.finding(Rule.DECISION_CONTRADICTED, column, text, contradicted.said()));
        }
    }

    /** Two columns that say the same measure in the same currency: nobody knows which one counts. */
    private void doubledColumn(Column column) {
        header.columns().stream()
                .filter(other -> other.index() < column.index() && other.field().isFigure() && other.doubles(column))
                .findFirst()
                .ifPresent(other -> findings.add(Finding.ofCell(
                        Rule.COLUMN_DOUBLED,
                        grid.name(),
                        place.cell(column.index()),
                        column.heading(),
                        place.cell(other.index()),
                        other.heading())));
    }

    private void hiddenRows() {
        List<Line> hidden = table.entries().stream()
                .filter(line -> line.shown() == Sheet.Shown.HIDDEN)
                .toList();
        if (!hidden.isEmpty()) {
            String rows =
                    hidden.stream().map(line -> Integer.toString(line.row())).collect(Collectors.joining(", "));
            findings.add(Finding.ofSheet(Rule.ROWS_HIDDEN, grid.name(), rows, Integer.toString(hidden.size())));
        }
    }
}
