package tonghop.excel.reply;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** A text with the fonts of its parts, which go over to a text that begins alike: people's names stay bold. */
record Lettering(RichTextString original) {

    String text() {
        return original.getString() == null ? "" : original.getString();
    }

    /** Sets the beginning of another text as the original is set. */
    RichTextString on(RichTextString other) {
        int common = common(text(), other.getString());
        for (int run = 0; run < original.numFormattingRuns(); run++) {
            int from = original.getIndexOfFormattingRun(run);
            int to = Math.min(end(run), common);
            if (from < to) {
                set(other, from, to, run);
            }
        }
        return other;
    }

    private int end(int run) {
        return run + 1 < original.numFormattingRuns() ? original.getIndexOfFormattingRun(run + 1) : text().length();
    }

    private void set(RichTextString other, int from, int to, int run) {
        if (original instanceof HSSFRichTextString old) {
            other.applyFont(from, to, old.getFontOfFormattingRun(run));
        } else if (original instanceof XSSFRichTextString open && open.getFontOfFormattingRun(run) != null) {
            other.applyFont(from, to, open.getFontOfFormattingRun(run));
        }
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
