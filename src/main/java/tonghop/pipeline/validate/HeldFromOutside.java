package tonghop.pipeline.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Reach;
import tonghop.domain.rule.Rule;

/**
 * Rows that are held for an error found while reading: one about a sheet holds all of its rows, one in a table's heading
 * all of the table's, one in a cell the cell's row.
 */
record HeldFromOutside(List<Finding> errors) {

    private static final Set<Rule> UNITS = Set.of(Rule.UNIT_UNKNOWN, Rule.CURRENCY_FOREIGN);

    private static final Set<Rule> TITLES = Set.of(Rule.MEMBER_CONTRADICTED, Rule.PERIOD_CONTRADICTED);

    static HeldFromOutside of(List<Finding> findings) {
        return new HeldFromOutside(findings.stream().filter(Finding::isError).toList());
    }

    /** What a unit is missing for is held amount by amount. */
    Standing standing(ReportTable table, Line line) {
        boolean held = errors.stream()
                .filter(error -> !UNITS.contains(error.rule()))
                .filter(error -> error.sheet().equals(table.sheet()))
                .anyMatch(error -> isOfSheet(error) || concerns(error, table, line));
        return held ? Standing.HELD : Standing.ACCEPTED;
    }

    /**
     * Whether the heading or the line above is told instead: an amount has no unit, or a foreign one, or stands under the
     * heading of another measure, or of one that there is twice.
     */
    boolean isTold(ReportTable table, Finding refusal) {
        return followsFrom(Rule.COLUMNS_EXCHANGED, Rule.DISBURSED_ABOVE_COMMITTED, refusal)
                || followsFrom(Rule.NAMES_MISSING, Rule.ROW_UNNAMED, refusal)
                || followsFrom(Rule.DIRECTIONS_MISSING, Rule.DIRECTION_UNKNOWN, refusal)
                || followsFrom(Rule.COLUMN_MISTAKEN, Rule.CURRENCY_UNKNOWN, refusal)
                || lacksUnitTold(refusal)
                || isMergedAway(refusal)
                || isDoubled(table, refusal);
    }

    /** Of two columns for one figure nobody knows which one to read, nor what the others are in proportion to. */
    private boolean isDoubled(ReportTable table, Finding finding) {
        return errors.stream()
                .filter(error -> error.rule() == Rule.COLUMN_DOUBLED)
                .filter(error -> error.sheet().equals(table.sheet()) && isInHeading(error, table))
                .anyMatch(error -> finding.rule().doubtsUnit() || (isBelow(table, finding) && isOf(error, finding)));
    }

    private static boolean isOf(Finding doubled, Finding finding) {
        return Stream.of(doubled.cell(), doubled.arguments().get(0))
                .anyMatch(heading -> column(heading).equals(column(finding.cell())));
    }

    private static boolean isBelow(ReportTable table, Finding finding) {
        return !finding.cell().isEmpty() && CellRef.row(finding.cell()) > table.lastHeaderRow();
    }

    private static boolean isInHeading(Finding error, ReportTable table) {
        return isInHeading(CellRef.row(error.cell()), table);
    }

    private static String column(String cell) {
        return cell.replaceAll("[0-9]", "");
    }

    /** What every row of a sheet has in common is told at the heading that it comes of. */
    private boolean followsFrom(Rule heading, Rule row, Finding finding) {
        return finding.rule() == row
                && errors.stream()
                        .anyMatch(error ->
                                error.rule() == heading && error.sheet().equals(finding.sheet()));
    }

    /** Below the first cell of a merged figure nothing stands; nobody left it out. */
    private boolean isMergedAway(Finding missing) {
        return missing.rule() == Rule.COMMITMENT_MISSING
                && errors.stream()
                        .filter(error -> error.rule() == Rule.FIGURE_SHARED)
                        .filter(error -> error.sheet().equals(missing.sheet()))
                        .anyMatch(error -> Reach.of(error).has(missing.cell()));
    }

    private boolean lacksUnitTold(Finding refusal) {
        return lacksUnit(refusal)
                && errors.stream()
                        .filter(error -> UNITS.contains(error.rule()))
                        .filter(error -> error.sheet().equals(refusal.sheet()))
                        .anyMatch(error -> Reach.of(error).has(refusal.cell()));
    }

    private static boolean lacksUnit(Finding refusal) {
        return refusal.rule() == Rule.AMOUNT_AMBIGUOUS
                || (refusal.rule() == Rule.AMOUNT_REFUSED
                        && Stream.of(Misread.NO_UNIT, Misread.OTHER_CURRENCY)
                                .anyMatch(why -> refusal.arguments().contains(why.name())));
    }

    /** A title that names somebody else, or another time, speaks for all below it. */
    private static boolean isOfSheet(Finding error) {
        return error.cell().isEmpty() || TITLES.contains(error.rule());
    }

    private static boolean concerns(Finding error, ReportTable table, Line line) {
        int row = CellRef.row(error.cell());
        return isInHeading(row, table)
                || row == line.row()
                || Reach.of(error).rows().anyMatch(reached -> reached == line.row());
    }

    private static boolean isInHeading(int row, ReportTable table) {
        return table.firstHeaderRow() <= row && row <= table.lastHeaderRow();
    }
}
