package tonghop.excel.reply;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.excel.out.Canvas;
import tonghop.excel.out.Look;
import tonghop.excel.out.PagesOf;
import tonghop.pipeline.publish.reply.Phrases;

/** The place where a union signs for its figures. */
record SigningRoom(Canvas canvas, Phrases phrases) {

    private static final Look CENTRED = Look.text(HorizontalAlignment.CENTER);
    private static final Look ITALIC = CENTRED.set(Look.Weight.ITALIC);
    private static final int NAME = 12;
    private static final int ROOM = 5;

    /** Rows above the place to sign that go over to the next page with it: the last sum and the room below it. */
    private static final int TAKEN_OVER = 2;

    /** A space that counts as content: without any, the room to sign would not be printed. */
    private static final String ROOM_FOR_A_NAME = "\u00a0";

    void draw(int from) {
        int middle = canvas.middle();
        int last = canvas.lastColumn();
        canvas.across(
                from,
                0,
                last,
                phrases.say("sign.note"),
                Look.text(HorizontalAlignment.LEFT).set(Look.Weight.ITALIC));
        canvas.across(from + 1, middle + 1, last, phrases.say("sign.date"), ITALIC);
        side(from + 2, 0, middle, "sign.drawn-up");
        side(from + 2, middle + 1, last, "sign.head");
        canvas.text(from + 2 + ROOM, last, ROOM_FOR_A_NAME, CENTRED);
        new PagesOf(canvas).keepTogether(from, from + 2 + ROOM, from - TAKEN_OVER);
    }

    private void side(int row, int first, int last, String key) {
        canvas.across(row, first, last, phrases.say(key), CENTRED.sized(NAME).set(Look.Weight.BOLD));
        canvas.across(row + 1, first, last, phrases.say(key + ".hand"), ITALIC);
    }
}
