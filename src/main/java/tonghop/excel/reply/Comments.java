package tonghop.excel.reply;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import tonghop.pipeline.publish.book.Ink;

/** Writes our remarks into the comments of cells and takes them away again; what others wrote there stays. */
record Comments(CreationHelper make, String author) {

    /** Width of a box, in digits of the body's size, and height of a line and its margin, in points. */
    private static final int WIDTH = 46;

    private static final float LINE = 14f;
    private static final int MARGIN = 2;
    private static final int DIGIT = 256;

    /** In the workbooks of Excel 97 a cell is 1024 wide, whatever it measures. */
    private static final int END_OF_CELL = 1023;

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_ROWS = 60;

    void add(Cell cell, int number, String remarks) {
        Comment existing = cell.getCellComment();
        if (existing == null) {
            String text = Remarks.added("", number, remarks);
            Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(box(cell, text));
            comment.setAuthor(author);
            comment.setString(make.createRichTextString(text));
            cell.setCellComment(comment);
        } else {
            Lettering lettering = new Lettering(existing.getString());
            existing.setString(
                    lettering.on(make.createRichTextString(Remarks.added(lettering.text(), number, remarks))));
        }
    }

    /** Takes our part away, and the comment with it where nothing else is in it. */
    void remove(Cell cell, Comment comment) {
        Lettering lettering = new Lettering(comment.getString());
        String rest = Remarks.removed(lettering.text());
        if (rest.isBlank()) {
            cell.removeCellComment();
        } else {
            comment.setString(lettering.on(make.createRichTextString(rest)));
        }
    }

    /**
     * Room for a text, to the right of its cell, whatever the columns and rows there measure. It begins at the end of the
     * cell itself: POI takes a box that begins in the next column for the next cell's, which may have a comment, too.
     */
    private ClientAnchor box(Cell cell, String text) {
        Sheet sheet = cell.getSheet();
        ClientAnchor box = make.createClientAnchor();
        box.setCol1(cell.getColumnIndex());
        box.setDx1(box instanceof XSSFClientAnchor ? width(cell) : END_OF_CELL);
        box.setRow1(cell.getRowIndex());
        box.setCol2(lastColumn(sheet, cell.getColumnIndex() + 1));
        box.setRow2(lastRow(sheet, cell.getRowIndex(), (Ink.lines(text, WIDTH) + MARGIN) * LINE));
        return box;
    }

    private static int width(Cell cell) {
        float pixels = cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex());
        return Math.max(Units.pixelToEMU((int) pixels) - 1, 0);
    }

    private static int lastColumn(Sheet sheet, int first) {
        int width = 0;
        int column = first;
        while (width < WIDTH * DIGIT && column < first + MOST_COLUMNS) {
            width += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column);
            column++;
        }
        return column;
    }

    private static int lastRow(Sheet sheet, int first, float needed) {
        float height = 0;
        int row = first;
        while (height < needed && row < first + MOST_ROWS) {
            height += height(sheet, row);
            row++;
        }
        return row;
    }

    private static float height(Sheet sheet, int index) {
        var row = sheet.getRow(index);
        if (row == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }
}
