package tonghop.excel.out;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Table;

/** Everything about a sheet of a form that is not in a cell: widths, what stays in sight, how it prints. */
record FormSetup(XSSFSheet sheet, FormWords words) {

    private static final int PER_DIGIT = 256;
    private static final int TAB = 0x8EA9C1;

    void apply(Page page, FormPlace place, int index) {
        Table table = page.table();
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, table.columns().get(column).width() * PER_DIGIT);
        }
        sheet.createFreezePane(table.frozen(), place.first());
        int heading = place.lastHeading() - table.headingLevels() + 1;
        sheet.setRepeatingRows(new CellRangeAddress(heading, place.total(), -1, -1));
        int last = table.columns().size() - 1;
        sheet.getWorkbook().setPrintArea(index, 0, last, 0, place.lastDrawn());
        sheet.getHeader().setRight(Paper.SMALL + words.template().member().name());
        paper();
    }

    void paper() {
        sheet.setTabColor(Looks.color(TAB));
        Paper.lay(sheet);
        sheet.getFooter().setCenter(Paper.SMALL + words.say("page.number"));
    }
}
