package tonghop.excel.out;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Table;
import tonghop.pipeline.publish.book.Topic;
import tonghop.pipeline.publish.book.Volume;

/** Everything about a sheet that is not in a cell: widths, what stays in sight, filters, how it prints. */
record SheetSetup(XSSFSheet sheet, Placement placement, Volume volume) {

    private static final int PER_DIGIT = 256;

    void apply() {
        Table table = placement.page().table();
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, table.columns().get(i).width() * PER_DIGIT);
        }
        sheet.createFreezePane(table.frozen(), placement.body());
        sheet.addIgnoredErrors(
                new CellRangeAddress(placement.body(), placement.below(), 0, placement.lastColumn()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        if (!table.isGrouped()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(placement.lastHeading(), placement.lastOfBody(), 0, placement.lastColumn()));
        }
        sheet.setTabColor(Looks.color(tab(placement.page().topic().kind())));
        Paper.lay(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(placement.heading(), placement.lastHeading(), -1, -1));
        running();
    }

    /** The first page says all this in its title. */
    private void running() {
        Page page = placement.page();
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        sheet.getHeader()
                .setLeft(Paper.SMALL
                        + escaped(page.name() + ". " + page.letterhead().subtitle()));
        sheet.getHeader().setRight(Paper.SMALL + escaped(page.letterhead().unit()));
        sheet.getFooter().setCenter(Paper.SMALL + volume.pageNumber());
        sheet.getFirstFooter().setCenter(Paper.SMALL + volume.pageNumber());
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private static int tab(Topic.Kind kind) {
        return switch (kind) {
            case SUMMARY -> 0x1F4E79;
            case LIST -> 0x8EA9C1;
            case REVIEW -> 0xC99A2E;
        };
    }
}
