package tonghop.pipeline.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading.Unreadable;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;

/** Columns of figures that a table has and no measure is read from, while one of its measures has no column. */
record LeftOutFigures(Grid grid, Header header, ReportTable table) {

    private static final int FEWEST_DIGITS = 5;

    /** Numbers of decisions and years may stand as plain numbers; figures in the place of currencies are mistaken. */
    private static final Set<Field> OF_NUMBERS =
            EnumSet.of(Field.DECISION, Field.FOUNDED, Field.CARRIED_FROM, Field.CURRENCY);

    /** A heading that was wiped out leaves figures behind: between the others, or beside the last of them. */
    IntStream columnsWithoutHeading() {
        return IntStream.rangeClosed(header.firstColumn(), header.lastColumn() + 1)
                .filter(column -> IntStream.rangeClosed(header.firstRow(), header.lastRow())
                        .allMatch(row -> grid.seen(row, column).isEmpty()))
                .filter(column -> header.columns().stream().noneMatch(known -> known.index() == column))
                .filter(this::mayBeIn);
    }

    /** Of a group such as "Cam kết" over "Tổng số" and "Hiện vật" the total is read; its parts are left out rightly. */
    boolean mayBeBelow(Heading heading) {
        String group = heading.levels().get(0) + " / ";
        boolean part = heading.levels().size() > 1
                && header.columns().stream()
                        .anyMatch(column ->
                                column.field().isFigure() && column.heading().startsWith(group));
        return !part && mayBeIn(heading.column());
    }

    /** Under "Ghi chú", "Tỷ giá" or a heading of words ("Loại hình") figures are lost, if most cells hold them. */
    boolean isHiddenBy(Column column) {
        boolean words = column.field().content() == Field.Content.TEXT
                && !OF_NUMBERS.contains(column.field())
                && !table.section().naming().contains(column.field());
        if (!words || !isIncomplete()) {
            return false;
        }
        List<Cell> cells = cells(column.index());
        long figures = cells.stream().filter(cell -> isMisplaced(column, cell)).count();
        return figures > 0 && figures * 2 >= cells.size();
    }

    private boolean mayBeIn(int column) {
        return table.isNamed() && isIncomplete() && cells(column).stream().anyMatch(LeftOutFigures::isFigure);
    }

    private List<Cell> cells(int column) {
        return table.entries().stream()
                .flatMap(line -> grid.cell(line.row(), column).stream())
                .toList();
    }

    /** A number, or a text of digits that is no date: "387.325.000 đồng". */
    private static boolean isFigure(Cell cell) {
        boolean digits = cell.value().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return cell.isNumber()
                || (cell.kind() == Cell.Kind.TEXT && digits && DateReader.read(cell.value()) instanceof Unreadable);
    }

    private static boolean isMisplaced(Column column, Cell cell) {
        return switch (column.field()) {
            case RATE -> isFigure(cell) && !isRate(cell);
            case NOTE -> isFigure(cell);
            default ->
                cell.isNumber() || AmountReader.text(cell.figure(), Unit.EITHER, Habit.UNKNOWN) instanceof Stated;
        };
    }

    /** Đồng to the dollar, of this century and the next few years. */
    private static boolean isRate(Cell cell) {
        return cell.value().matches("[1-4]\\d[., ]?\\d{3}([.,]\\d+)?");
    }

    private boolean isIncomplete() {
        return table.section() == Section.AID
                ? !(header.has(Field.COMMITTED) && header.has(Field.DISBURSED))
                : !table.section().measures().stream().allMatch(header::has);
    }
}
