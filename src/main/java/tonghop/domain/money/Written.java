package tonghop.domain.money;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The text of a cell as the grammar of amounts sees it: composed, in small letters, every space a plain one, every line
 * break one '\n', full-width signs narrowed. NFKC would do more, and too much: it makes a footnote's superscript 2 a
 * digit of the amount and ½ three signs, so what is not folded here stays foreign to the grammar and is refused.
 *
 * @param seen the text as a person sees it
 * @param fullWidth whether a full-width digit stood in it
 */
record Written(String seen, String text, boolean fullWidth) {

    private static final String NO_WIDTH = "\u200B\u200E\u2060\uFEFF";
    private static final String LINE_BREAKS = "\n\r\t\u000B\f\u0085\u2028\u2029";
    private static final String MINUS_AND_HYPHENS = "\u2010\u2011\u2212";
    private static final String LOOK_ALIKES_OF_D_STROKE = "\u00D0\u00F0\u0189\u0256";

    static Written of(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        raw.chars().forEach(unit -> folded.append(fold((char) unit)));
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Written(
                raw.strip(), withoutTextMark(composed.strip()), raw.chars().anyMatch(Written::isFullWidthDigit));
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        if (LINE_BREAKS.indexOf(c) >= 0) {
            return '\n';
        }
        if (Character.isSpaceChar(c) || NO_WIDTH.indexOf(c) >= 0) {
            return ' ';
        }
        if (MINUS_AND_HYPHENS.indexOf(c) >= 0) {
            return '-';
        }
        return LOOK_ALIKES_OF_D_STROKE.indexOf(c) >= 0 ? 'đ' : c;
    }

    /** Without the apostrophe that forces a number to be kept as text, and that some tools write out. */
    private static String withoutTextMark(String text) {
        return text.startsWith("'") || text.startsWith("\u2019")
                ? text.substring(1).strip()
                : text;
    }

    private static boolean isFullWidthDigit(int unit) {
        return unit >= '\uFF10' && unit <= '\uFF19';
    }
}
