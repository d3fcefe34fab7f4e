package tonghop.excel.out;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.pipeline.publish.book.Page.Signatory;

/** Draws what stands below the table: notes, and room to sign. */
record ClosingDrawing(Canvas canvas, Placement placement) {

    private static final Look NOTE = Look.text(HorizontalAlignment.LEFT).set(Look.Weight.ITALIC);
    private static final Look SIGN = Look.text(HorizontalAlignment.CENTER);
    private static final int OFFICE = 12;
    private static final int TO_SIGN = 9;

    /** A space that counts as content: without any, the room to sign would not be printed. */
    private static final String ROOM_FOR_A_NAME = "\u00a0";

    void draw() {
        int row = placement.below() + 1;
        for (String note : placement.page().notes()) {
            canvas.across(row, 0, canvas.lastColumn(), note, NOTE);
            row++;
        }
        List<Signatory> signatories = placement.page().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            boolean left = i == 0;
            sign(
                    signatories.get(i),
                    row + 1,
                    left ? 0 : canvas.middle() + 1,
                    left ? canvas.middle() : canvas.lastColumn());
        }
    }

    private void sign(Signatory signatory, int row, int first, int last) {
        canvas.across(row, first, last, signatory.date(), SIGN.set(Look.Weight.ITALIC));
        int line = row + 1;
        for (String title : signatory.titles()) {
            canvas.across(line, first, last, title, SIGN.sized(OFFICE).set(Look.Weight.BOLD));
            line++;
        }
        canvas.across(line, first, last, signatory.instruction(), SIGN.set(Look.Weight.ITALIC));
        canvas.across(lastRow(placement), first, last, ROOM_FOR_A_NAME, SIGN);
    }

    /** The last row that is printed: below the room in which a signature and a name are written. */
    static int lastRow(Placement placement) {
        int notes = placement.below() + placement.page().notes().size();
        return placement.page().signatories().isEmpty() ? notes : notes + TO_SIGN;
    }
}
