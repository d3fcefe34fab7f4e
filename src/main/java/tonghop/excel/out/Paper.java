package tonghop.excel.out;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How everything of ours lies on paper: A4 across, as wide as the page, with room for a running line. */
public final class Paper {

    /** The letters of running lines, as headers and footers want them. */
    public static final String SMALL = "&\"Times New Roman,Italic\"&9";

    private static final double SIDE = 0.4;
    private static final double TOP = 0.55;
    private static final double EDGE = 0.25;

    private Paper() {}

    public static void lay(Sheet sheet) {
        sheet.setDisplayGridlines(false);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
        sheet.setMargin(PageMargin.HEADER, EDGE);
        sheet.setMargin(PageMargin.FOOTER, EDGE);
    }
}
