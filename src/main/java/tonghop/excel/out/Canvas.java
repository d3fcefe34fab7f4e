package tonghop.excel.out;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import tonghop.pipeline.publish.book.Ink;

/**
 * A sheet on which cells are put; rows and columns count from 0.
 *
 * @param widths of its columns, in digits of the body's size
 */
public record Canvas(Sheet sheet, Looks looks, List<Integer> widths) {

    private static final int LONGEST = 32_000;
    private static final String SUSPICIOUS = "=+-@\t\r";
    private static final float LEADING = 1.32f;
    private static final float LINE = 13.8f;
    private static final float MARGIN = 3f;

    public Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    public Cell put(int row, int column, Look look) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    /** Makes a row high enough for a text in one column. */
    public void fit(int row, int column, String text) {
        int lines = Ink.lines(text, widths.get(column) - 1);
        if (lines > 1) {
            heighten(row, lines * LINE + MARGIN);
        }
    }

    /** Puts a text as text, whatever it begins with. */
    public void text(int row, int column, String text, Look look) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        boolean suspicious = !shown.isEmpty() && SUSPICIOUS.indexOf(shown.charAt(0)) >= 0;
        Cell cell = put(row, column, suspicious ? look.quoted() : look);
        if (!shown.isEmpty()) {
            cell.setCellValue(shown);
        }
    }

    /** Puts a text across several columns, high enough to be read. */
    public void across(int row, int first, int last, String text, Look look) {
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

    public void heighten(int row, float points) {
        if (points > row(row).getHeightInPoints()) {
            row(row).setHeightInPoints(points);
        }
    }

    public int width(int first, int last) {
        return widths.subList(first, last + 1).stream().mapToInt(width -> width).sum();
    }

    public int lastColumn() {
        return widths.size() - 1;
    }

    /** The last column of the left half. */
    public int middle() {
        int half = width(0, lastColumn()) / 2;
        int column = 0;
        while (width(0, column) < half && column < lastColumn() - 1) {
            column++;
        }
        return column;
    }
}
