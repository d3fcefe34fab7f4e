package tonghop.pipeline.read;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.decision.Settled;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Figures whose heading names another time than the reporting period ("Giá trị cam kết năm 2022" in a report on 2023). */
record OtherYears(ReportingPeriod period, HeadingRulings rulings) {

    List<Finding> in(List<SheetReading> sheets) {
        Stream<Finding> columns =
                sheets.stream().flatMap(sheet -> sheet.tables().stream().flatMap(table -> in(sheet, table)));
        return Stream.concat(columns, plans(sheets)).toList();
    }

    /** The general figures that are of the period: "Kế hoạch giải ngân năm 2021" is not of 2022. */
    List<Value> general(List<SheetReading> sheets) {
        return general(sheets, value -> !isPlanOfOther(value)).toList();
    }

    private Stream<Finding> plans(List<SheetReading> sheets) {
        return general(sheets, this::isPlanOfOther)
                .map(value -> Finding.ofCell(
                        Rule.PLAN_OF_OTHER_YEAR,
                        value.cell().at().sheet(),
                        value.cell().at().a1(),
                        value.cell().shown(),
                        value.column().heading(),
                        period.label()));
    }

    private boolean isPlanOfOther(Value value) {
        return value.column().field().isAmount()
                && HeadingTime.of(value.column().heading(), period).isOutside();
    }

    private static Stream<Value> general(List<SheetReading> sheets, Predicate<Value> wanted) {
        return sheets.stream().flatMap(sheet -> sheet.general().stream()).filter(wanted);
    }

    private Stream<Finding> in(SheetReading sheet, ReportTable table) {
        return table.columns().stream()
                .filter(column -> table.section().measures().contains(column.field()))
                .filter(column -> isOfOtherTime(column) && !isDoubled(column, table))
                .filter(column -> !(rulings.on(sheet.sheet().name()).of(column.index(), column.heading())
                        instanceof Settled.Once))
                .map(column -> Finding.ofCell(
                        Rule.COLUMN_OF_OTHER_YEAR,
                        table.sheet(),
                        address(sheet, table, column),
                        column.heading(),
                        period.label()));
    }

    /** A project is committed once for all of its years. */
    private boolean isOfOtherTime(Column column) {
        HeadingTime time = HeadingTime.of(column.heading(), period);
        return time.isOther() && !(column.field() == Field.COMMITTED && time.isOfPhase());
    }

    /** Two columns of one measure are told as such; of which year each is tells which of them to leave out. */
    private static boolean isDoubled(Column column, ReportTable table) {
        return table.columns().stream().anyMatch(column::doubles);
    }

    /** Where the year stands; of a heading that is merged across, the level that only this column has. */
    private static String address(SheetReading sheet, ReportTable table, Column column) {
        List<Cell> levels = sheet.sheet().rows().stream()
                .filter(row -> table.firstHeaderRow() <= row.number() && row.number() <= table.lastHeaderRow())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.at().column() == column.index())
                .toList();
        return levels.stream()
                .filter(cell -> HeadingTime.namesYear(cell.value()))
                .findFirst()
                .or(() -> levels.stream().reduce((upper, lower) -> lower))
                .map(Cell::at)
                .orElse(new CellRef(table.sheet(), table.firstHeaderRow(), column.index()))
                .a1();
    }
}
