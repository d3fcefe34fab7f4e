package tonghop.excel.out;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Sheet;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Label;
import tonghop.pipeline.publish.book.Layouts;
import tonghop.pipeline.publish.book.Layouts.Caption;
import tonghop.pipeline.publish.book.Topic;

/**
 * A table as it stands on a sheet of a drawn workbook, found again by its headings alone.
 *
 * @param columns the columns that hold figures or say whose they are, counted from 1
 * @param rows below the headings
 */
record DrawnTable(Topic topic, Sheet sheet, Map<Integer, Head> columns, List<Sheet.Row> rows) {

    private static final Head ORDINAL = new Head.Own(Label.ORDINAL);
    static final Head MEMBER = new Head.Own(Label.MEMBER);
    private static final List<Head> NAMES = List.of(MEMBER, new Head.Own(Label.SECTOR), new Head.Own(Label.DONOR));

    /** Empty where no row begins with the heading of the ordinals. */
    static Optional<DrawnTable> on(Sheet sheet, Topic topic, Layouts layouts) {
        return sheet.rows().stream()
                .filter(row -> isHeading(row, layouts))
                .findFirst()
                .map(row -> below(row, sheet, topic, layouts));
    }

    private static boolean isHeading(Sheet.Row row, Layouts layouts) {
        return text(row, 1)
                .flatMap(text -> layouts.head(new Caption("", text)))
                .filter(ORDINAL::equals)
                .isPresent();
    }

    private static DrawnTable below(Sheet.Row first, Sheet sheet, Topic topic, Layouts layouts) {
        int last = area(sheet, first.number(), 1).lastRow();
        Map<Integer, Head> columns = new HashMap<>();
        for (Captioned captioned : captions(sheet, first, last)) {
            layouts.head(captioned.caption()).ifPresent(head -> columns.put(captioned.column(), head));
        }
        List<Sheet.Row> rows =
                sheet.rows().stream().filter(row -> row.number() > last).toList();
        return new DrawnTable(topic, sheet, columns, rows);
    }

    private static List<Captioned> captions(Sheet sheet, Sheet.Row first, int last) {
        List<Captioned> captions = new ArrayList<>();
        for (Cell cell : first.cells()) {
            Sheet.Area area = area(sheet, first.number(), cell.at().column());
            if (area.lastRow() == last) {
                captions.add(new Captioned(cell.at().column(), new Caption("", cell.value())));
            } else {
                for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                    Caption caption = new Caption(cell.value(), title(sheet, last, column));
                    captions.add(new Captioned(column, caption));
                }
            }
        }
        return captions;
    }

    private static String title(Sheet sheet, int row, int column) {
        return sheet.rows().stream()
                .filter(other -> other.number() == row)
                .flatMap(other -> text(other, column).stream())
                .findFirst()
                .orElse("");
    }

    /** The merged cells that begin at an address, or the one cell alone. */
    private static Sheet.Area area(Sheet sheet, int row, int column) {
        return sheet.merged().stream()
                .filter(area -> area.firstRow() == row && area.firstColumn() == column)
                .findFirst()
                .orElse(new Sheet.Area(row, column, row, column));
    }

    private static Optional<String> text(Sheet.Row row, int column) {
        return cell(row, column).map(Cell::value);
    }

    private static Optional<Cell> cell(Sheet.Row row, int column) {
        return row.cells().stream().filter(cell -> cell.at().column() == column).findFirst();
    }

    /** The words in a column of a row, or empty. */
    String words(Sheet.Row row, Head head) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(head))
                .flatMap(column -> text(row, column.getKey()).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether a row is the total, in whichever column says so. */
    boolean isTotal(Sheet.Row row, Layouts layouts) {
        return NAMES.stream().anyMatch(head -> words(row, head).equals(layouts.total()));
    }

    /** Whether the row has a number in front: it is an entry, neither a group nor a total. */
    boolean isEntry(Sheet.Row row) {
        return cell(row, 1).filter(cell -> cell.kind() == Cell.Kind.NUMBER).isPresent();
    }

    Optional<BigDecimal> number(Sheet.Row row, int column) {
        return cell(row, column)
                .filter(cell -> cell.kind() == Cell.Kind.NUMBER)
                .map(cell -> new BigDecimal(cell.raw()));
    }

    /** Where a person finds a cell, such as {@code Viện trợ!F12}. */
    String address(Sheet.Row row, int column) {
        return sheet.name() + "!" + CellRef.columnName(column) + row.number();
    }

    private record Captioned(int column, Caption caption) {}
}
