package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Settled;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading.Unreadable;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** What is worth saying about a table as a whole, before its rows are examined. */
final class TableFindings {

    private static final int FEWEST_DIGITS = 5;

    private final Grid grid;
    private final Header header;
    private final ReportTable table;
    private final HeadingRulings rulings;
    private final List<Finding> findings = new ArrayList<>();

    TableFindings(Grid grid, Header header, ReportTable table, HeadingRulings rulings) {
        this.rulings = rulings;
        this.grid = grid;
        this.header = header;
        this.table = table;
    }

    List<Finding> all() {
        header.columns().forEach(column -> decided(column.index(), column.heading()));
        header.unknown().forEach(heading -> decided(heading.column(), heading.text()));
        if (table.entries().isEmpty()) {
            return findings;
        }
        if (!table.isNamed()) {
            header.unknown().forEach(this::unknownColumn);
            return findings;
        }
        header.unknown().forEach(this::unknownColumn);
        columnsWithoutHeading().forEach(this::leftOut);
        header.columns().forEach(this::doubledColumn);
        hiddenRows();
        header.columns().stream()
                .filter(column -> column.field().isAmount() || column.field().isCount())
                .flatMap(new SharedFigures(grid, table)::in)
                .forEach(findings::add);
        header.columns().stream().filter(this::hidesFigures).forEach(this::hiddenFigures);
        return findings;
    }

    private void unknownColumn(Heading heading) {
        if (!(rulings.of(heading.column(), heading.text()) instanceof Settled.Once)) {
            Rule rule = mayBeMeasure(heading) ? Rule.COLUMN_OF_FIGURES_LEFT_OUT : Rule.COLUMN_NOT_RECOGNISED;
            findings.add(finding(rule, heading.column(), heading.text()));
        }
    }

    /** A heading that was wiped out leaves figures behind: between the others, or beside the last of them. */
    private IntStream columnsWithoutHeading() {
        return IntStream.rangeClosed(header.firstColumn(), header.lastColumn() + 1)
                .filter(column -> IntStream.rangeClosed(header.firstRow(), header.lastRow())
                        .allMatch(row -> grid.seen(row, column).isEmpty()))
                .filter(column -> header.columns().stream().noneMatch(known -> known.index() == column));
    }

    private void leftOut(int column) {
        if (mayBeMeasure(column)) {
            findings.add(finding(Rule.COLUMN_OF_FIGURES_LEFT_OUT, column, ""));
        }
    }

    /** Of a group such as "Cam kết" over "Tổng số" and "Hiện vật" the total is read; its parts are left out rightly. */
    private boolean mayBeMeasure(Heading heading) {
        String group = heading.levels().get(0) + " / ";
        boolean part = heading.levels().size() > 1
                && header.columns().stream()
                        .anyMatch(column -> isFigure(column) && column.heading().startsWith(group));
        return !part && mayBeMeasure(heading.column());
    }

    /** Whether figures may be left out with a column: it holds some, and what the section measures is not all there. */
    private boolean mayBeMeasure(int column) {
        return table.isNamed()
                && isIncomplete()
                && table.entries().stream()
                        .flatMap(line -> grid.cell(line.row(), column).stream())
                        .anyMatch(TableFindings::isFigure);
    }

    /** A number, or a text of digits that is no date: "387.325.000 đồng". */
    private static boolean isFigure(Cell cell) {
        boolean digits = cell.value().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return cell.isNumber()
                || (cell.kind() == Cell.Kind.TEXT && digits && DateReader.read(cell.value()) instanceof Unreadable);
    }

    private boolean isIncomplete() {
        return table.section() == Section.AID
                ? !(has(Field.COMMITTED) && has(Field.DISBURSED))
                : !table.section().measures().stream().allMatch(this::has);
    }

    /** Under "Ghi chú" or "Tỷ giá" figures are lost, if most cells hold them while a measure has no column. */
    private boolean hidesFigures(Column column) {
        List<Cell> cells = table.entries().stream()
                .flatMap(line -> grid.cell(line.row(), column.index()).stream())
                .toList();
        long figures = cells.stream().filter(cell -> isMisplaced(column, cell)).count();
        return (column.field() == Field.NOTE || column.field() == Field.RATE)
                && isIncomplete()
                && figures > 0
                && figures * 2 >= cells.size();
    }

    private static boolean isMisplaced(Column column, Cell cell) {
        return isFigure(cell) && !(column.field() == Field.RATE && isRate(cell));
    }

    /** Đồng to the dollar, of this century and the next few years. */
    private static boolean isRate(Cell cell) {
        return cell.value().matches("[1-4]\\d[., ]?\\d{3}([.,]\\d+)?");
    }

    private void hiddenFigures(Column column) {
        findings.add(finding(Rule.COLUMN_OF_FIGURES_LEFT_OUT, column.index(), column.heading()));
    }

    private boolean has(Field field) {
        return header.columns().stream().anyMatch(column -> column.field() == field);
    }

    /** What people decided on a heading is told where it stands, also where they contradict each other. */
    private void decided(int column, String text) {
        Settled settled = rulings.of(column, text);
        if (settled instanceof Settled.Once once) {
            Decision decision = once.decision();
            rulings.tell(decision);
            Rule rule = rulings.isRemembered(decision) ? Rule.HEADING_REMEMBERED : Rule.DECISION_APPLIED;
            findings.add(finding(rule, column, text, decision.told()));
        } else if (settled instanceof Settled.Contradicted contradicted) {
            contradicted.decisions().forEach(rulings::tell);
            findings.add(finding(Rule.DECISION_CONTRADICTED, column, text, contradicted.said()));
        }
    }

    private Finding finding(Rule rule, int column, String text, String... arguments) {
        return Finding.ofCell(rule, grid.name(), headingCell(column), text, arguments);
    }

    /** Two columns that say the same measure in the same currency: nobody knows which one counts. */
    private void doubledColumn(Column column) {
        header.columns().stream()
                .filter(other -> other.index() < column.index()
                        && isFigure(other)
                        && other.field() == column.field()
                        && other.unit().tender() == column.unit().tender()
                        && other.role() == column.role())
                .findFirst()
                .ifPresent(other -> findings.add(Finding.ofCell(
                        Rule.COLUMN_DOUBLED,
                        grid.name(),
                        headingCell(column.index()),
                        column.heading(),
                        headingCell(other.index()),
                        other.heading())));
    }

    private static boolean isFigure(Column column) {
        return column.field().isAmount() || column.field().isCount();
    }

    private String headingCell(int column) {
        int row = header.firstRow();
        while (row < header.lastRow() && grid.cell(row, column).isEmpty()) {
            row++;
        }
        return new CellRef(grid.name(), row, column).a1();
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
