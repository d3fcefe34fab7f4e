package tonghop.excel.reply;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tonghop.excel.out.Canvas;
import tonghop.excel.out.Look;
import tonghop.excel.out.Looks;
import tonghop.excel.out.Paper;
import tonghop.pipeline.publish.reply.Phrases;
import tonghop.pipeline.publish.reply.Reply;

/** Draws a reply on a sheet of its own, the first of its workbook, to be printed on A4 and signed. */
record ReplySheet(Workbook book, Reply reply, Phrases phrases) {

    private static final List<Integer> WIDTHS = List.of(5, 17, 9, 11, 22, 29, 28, 28);
    private static final int PER_DIGIT = 256;
    private static final int NAME = 12;
    private static final int TITLE = 14;
    private static final Look CENTRED = Look.text(HorizontalAlignment.CENTER);
    private static final Look LEFT = Look.text(HorizontalAlignment.LEFT);

    void draw() {
        Sheet sheet = OwnSheet.make(book, reply.sheet());
        OwnSheet.keepOrigin(sheet, reply.answered());
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * PER_DIGIT);
        }
        Canvas canvas = new Canvas(sheet, Looks.within(book), WIDTHS);
        int below = new PointsTable(canvas, reply, phrases).draw(heading(canvas));
        int last = new SumsTable(canvas, reply, phrases).draw(below + 1);
        if (!reply.sums().isEmpty()) {
            new SigningRoom(canvas, phrases).draw(last + 1);
        }
        print(sheet);
        toFront(sheet);
    }

    /** Returns the first row below. */
    private int heading(Canvas canvas) {
        int middle = canvas.middle();
        int last = canvas.lastColumn();
        Look name = CENTRED.sized(NAME);
        canvas.across(1, 0, middle, phrases.say("agency"), name);
        canvas.across(1, middle + 1, last, phrases.say("nation"), name);
        canvas.across(2, 0, middle, phrases.say("agency.unit"), name.set(Look.Weight.BOLD));
        canvas.across(2, middle + 1, last, phrases.say("motto"), name.set(Look.Weight.BOLD));
        canvas.across(4, 0, last, reply.title(), CENTRED.sized(TITLE).set(Look.Weight.BOLD));
        canvas.across(5, 0, last, reply.subtitle(), name.set(Look.Weight.ITALIC));
        int row = 7;
        for (String paragraph : reply.paragraphs()) {
            canvas.across(row, 0, last, paragraph, LEFT);
            row++;
        }
        return row + 1;
    }

    private void print(Sheet sheet) {
        sheet.setAutobreaks(true);
        Paper.lay(sheet);
        sheet.getFooter().setCenter(Paper.SMALL + phrases.say("page.number"));
    }

    /** It is what is seen first; a second sheet that stayed selected would take in whatever is typed on the first. */
    private void toFront(Sheet sheet) {
        if (book instanceof XSSFWorkbook) {
            book.setSheetOrder(sheet.getSheetName(), 0); // otherwise see FirstTab
        }
        int place = book.getSheetIndex(sheet);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            book.getSheetAt(i).setSelected(i == place);
        }
        book.setActiveSheet(place);
        book.setFirstVisibleTab(0);
    }
}
