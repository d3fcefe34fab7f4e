package tonghop.excel.out;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import tonghop.pipeline.publish.book.Ink;
import tonghop.pipeline.publish.book.Table.Column;

/** A sheet on which cells are put; rows and columns count from 0. */
record Canvas(Sheet sheet, Looks looks, List<Column> columns) {

    private static final int LONGEST = 32_000;
    private static final String SUSPICIOUS = "=+-@\t\r";
    private static final float LEADING = 1.32f;
    private static final float LINE = 13.8f;
    private static final float MARGIN = 3f;

    Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    Cell put(int row, int column, Look look) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    /** Makes a row high enough for a text in one column. */
    void fit(int row, int column, String text) {
        int lines = Ink.lines(text, columns.get(column).width() - 1);
        if (lines > 1) {
            heighten(row, lines * LINE + MARGIN);
        }
    }

    /** Puts a text as text, whatever it begins with. */
    void text(int row, int column, String text, Look look) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        boolean suspicious = !shown.isEmpty() && SUSPICIOUS.indexOf(shown.charAt(0)) >= 0;
        Cell cell = put(row, column, suspicious ? look.quoted() : look);
        if (!shown.isEmpty()) {
            cell.setCellValue(shown);
        }
    }

    /** Puts a text across several columns, high enough to be read. */
    void across(int row, int first, int last, String text, Look look) {
        text(row, first, text, look);
        for (int column = first + 1; column <= last; column++) {
            put(row, column, look);
        }
        merge(row, row, first, last);
        heighten(row, Ink.lines(text, width(first, last)) * look.size() * LEADING);
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    void heighten(int row, float points) {
        if (points > row(row).getHeightInPoints()) {
            row(row).setHeightInPoints(points);
        }
    }

    int width(int first, int last) {
        return columns.subList(first, last + 1).stream().mapToInt(Column::width).sum();
    }

    int lastColumn() {
        return columns.size() - 1;
    }

    /** The last column of the left half. */
    int middle() {
        int half = width(0, lastColumn()) / 2;
        int column = 0;
        while (width(0, column) < half && column < lastColumn() - 1) {
            column++;
        }
        return column;
    }
}
