package tonghop.excel.out;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tonghop.pipeline.publish.book.Paper;

/**
 * Sees to it that a signature never stands on a page of its own: what can be read on the pages of the table is put on
 * these, else it goes over to the next page together with the last rows of the table.
 */
record Pagination(Canvas canvas, Placement placement) {

    /** The height of a printed page at full size, in points: A4 across, less the margins. */
    private static final float PAGE = 516f;

    private static final int TAKEN_OVER = 2;

    void apply(XSSFSheet sheet) {
        int last = ClosingDrawing.lastRow(placement);
        if (last >= TimelessWorkbook.ROWS_IN_MEMORY) {
            return;
        }
        float all = height(0, last);
        if (all <= PAGE * Paper.LEGIBLE / Paper.PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
            return;
        }
        float squeeze = Math.max(canvas.width(0, canvas.lastColumn()), Paper.PAGE) / (float) Paper.PAGE;
        int ofBody = pageOf(placement.lastOfBody(), squeeze);
        if (pageOf(last, squeeze) == ofBody) {
            return;
        }
        // a page that is broken off for the signature alone would stay half empty
        if (pageOf(last, Paper.LEGIBLE / (float) Paper.PAGE) <= ofBody) {
            sheet.getPrintSetup().setFitHeight((short) (ofBody + 1));
        } else {
            sheet.setRowBreak(Math.max(placement.lastOfBody() - TAKEN_OVER, placement.body()));
        }
    }

    /**
     * The page on which a row falls, counted from 0; every page begins with the headings again.
     *
     * @param squeeze how much more than at full size is put onto a page, 1 and up
     */
    private int pageOf(int row, float squeeze) {
        float headings = height(placement.heading(), placement.lastHeading());
        int page = 0;
        float used = 0;
        for (int i = 0; i <= row; i++) {
            used += height(i, i);
            if (used > PAGE * squeeze) {
                page++;
                used = headings + height(i, i);
            }
        }
        return page;
    }

    private float height(int first, int last) {
        float height = 0;
        for (int i = first; i <= last; i++) {
            Row row = canvas.sheet().getRow(i);
            height += row == null ? canvas.sheet().getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
