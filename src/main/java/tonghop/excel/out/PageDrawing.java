package tonghop.excel.out;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Topic;
import tonghop.pipeline.publish.book.Volume;

/** Draws a page on a sheet of its own, from top to bottom: rows that were passed cannot be drawn on again. */
record PageDrawing(TimelessWorkbook workbook, Volume volume, Page page, Looks looks) {

    void draw() {
        SXSSFSheet sheet = workbook.createSheet(page.name());
        Placement placement = new Placement(page);
        Canvas canvas = new Canvas(sheet, looks, page.table().widths());
        new LetterheadDrawing(canvas, placement).draw();
        new TableDrawing(canvas, placement, new FormulaText(volume, placement)).draw();
        new ClosingDrawing(canvas, placement).draw();
        XSSFSheet whole = workbook.getXSSFWorkbook().getSheet(page.name());
        int last = ClosingDrawing.lastRow(placement);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, placement.lastColumn(), 0, last);
        new SheetSetup(whole, placement, volume).apply();
        if (page.topic().kind() == Topic.Kind.SUMMARY) {
            new Pagination(canvas, placement).apply(whole);
        }
    }
}
