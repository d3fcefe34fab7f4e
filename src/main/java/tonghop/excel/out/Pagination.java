package tonghop.excel.out;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import tonghop.pipeline.publish.book.Paper;

/**
 * Sees to it that a signature never stands on a page of its own: what can be read on the pages of the table is put on
 * these, else it goes over to the next page together with the last rows of the table.
 */
record Pagination(Canvas canvas, Placement placement) {

    private static final int TAKEN_OVER = 2;

    void apply(XSSFSheet sheet) {
        int last = ClosingDrawing.lastRow(placement);
        if (last >= TimelessWorkbook.ROWS_IN_MEMORY) {
            return;
        }
        float all = pages().height(0, last);
        if (all <= PagesOf.PAGE * Paper.LEGIBLE / Paper.PAGE) {
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

    /** Every page begins with the headings again. */
    private int pageOf(int row, float squeeze) {
        return pages().pageOf(row, squeeze, pages().height(placement.heading(), placement.lastHeading()));
    }

    private PagesOf pages() {
        return new PagesOf(canvas);
    }
}
