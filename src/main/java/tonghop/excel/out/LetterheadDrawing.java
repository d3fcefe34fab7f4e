package tonghop.excel.out;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.pipeline.publish.book.Page.Letterhead;

/** Draws what stands above the table: agency and nation side by side, title, period, unit. */
record LetterheadDrawing(Canvas canvas, Placement placement) {

    private static final Look CENTRED = Look.text(HorizontalAlignment.CENTER);
    private static final int NAME = 12;
    private static final int TITLE = 14;
    private static final float GAP = 8f;

    void draw() {
        Letterhead head = placement.page().letterhead();
        if (placement.title() > 0) {
            side(head.agency(), 0, canvas.middle());
            side(head.nation(), canvas.middle() + 1, canvas.lastColumn());
        }
        int title = placement.title();
        if (title > 0) {
            canvas.row(title - 1).setHeightInPoints(GAP);
        }
        int last = canvas.lastColumn();
        canvas.across(title, 0, last, head.title(), CENTRED.sized(TITLE).set(Look.Weight.BOLD));
        canvas.across(title + 1, 0, last, head.subtitle(), CENTRED.sized(NAME).set(Look.Weight.ITALIC));
        canvas.across(
                title + 2,
                0,
                last,
                head.unit(),
                Look.text(HorizontalAlignment.RIGHT).set(Look.Weight.ITALIC));
    }

    /** The last line, the issuing body or the motto, is the bold one. */
    private void side(List<String> lines, int first, int last) {
        for (int i = 0; i < lines.size(); i++) {
            Look.Weight weight = i == lines.size() - 1 ? Look.Weight.BOLD : Look.Weight.PLAIN;
            canvas.across(i, first, last, lines.get(i), CENTRED.sized(NAME).set(weight));
        }
    }
}
