package tonghop.domain.text;

import java.text.Normalizer;

/**
 * Text in the form in which it is kept: composed (NFC), without invisible characters, runs of any spaces one plain space.
 *
 * <p>Decode legacy text first: in TCVN3 the soft hyphen is the letter ư.
 */
public final class Composed {

    private Composed() {}

    /** Composed, trimmed; one line break is kept where there were some, as it may part two amounts or two donors. */
    public static String nfc(String text) {
        return respaced(Normalizer.normalize(text, Normalizer.Form.NFC), '\n');
    }

    /** Composed, trimmed, on one line. */
    public static String oneLine(String text) {
        return respaced(Normalizer.normalize(text, Normalizer.Form.NFC), ' ');
    }

    private static String respaced(String text, char lineBreak) {
        StringBuilder kept = new StringBuilder(text.length());
        char pending = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Blanks.isLineBreak(character)) {
                pending = lineBreak;
            } else if (Blanks.isSpace(character)) {
                pending = pending == 0 ? ' ' : pending;
            } else if (!Blanks.isInvisible(character)) {
                if (pending != 0 && !kept.isEmpty()) {
                    kept.append(pending);
                }
                pending = 0;
                kept.append(character);
            }
        }
        return kept.toString();
    }
}
