package tonghop.pipeline.validate;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * The columns of a table that wait for somebody to say what their unit is, and what is only said because of that: what
 * is to be mended there is not the cell.
 *
 * @param weighed all columns whose unit was weighed
 */
record DoubtfulUnits(ReportTable table, List<WeighedColumn> weighed) {

    boolean explain(Finding finding) {
        return (follows(finding) && cells().anyMatch(cell -> cell.a1().equals(finding.cell())))
                || (finding.rule() == Rule.DISBURSED_ABOVE_COMMITTED
                        && cells().anyMatch(cell -> cell.row() == CellRef.row(finding.cell())));
    }

    /** A line that states a wrong unit for one column states it for the others, too. */
    boolean areSharedBy(Column column) {
        return held().map(other -> other.unit().column())
                .anyMatch(other -> !other.stated().denomination().isNone()
                        && other.stated().equals(column.stated())
                        && other.unit().equals(column.unit()));
    }

    /** Whether something is found in a cell of which the unit is the one in doubt. */
    boolean shareCell(Finding finding) {
        return table.lines().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.cell().at().a1().equals(finding.cell()))
                .map(Value::column)
                .anyMatch(this::areSharedBy);
    }

    private static boolean follows(Finding finding) {
        return finding.rule() == Rule.AMOUNT_IMPLAUSIBLE
                || (finding.rule() == Rule.AMOUNT_REFUSED
                        && finding.arguments().contains(Misread.FRACTION_OF_MINOR_UNIT.name()));
    }

    private Stream<CellRef> cells() {
        return held().flatMap(column -> column.unit().cells().stream()).map(InOtherUnits::at);
    }

    private Stream<WeighedColumn> held() {
        return weighed.stream().filter(column -> SlipFindings.holds(column.verdict()));
    }
}
