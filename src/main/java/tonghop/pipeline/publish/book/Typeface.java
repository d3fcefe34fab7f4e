package tonghop.pipeline.publish.book;

import java.text.Normalizer;

/**
 * The widths of letters in Times New Roman, in thousandths of the type's size; kept here because small machines have no
 * fonts to ask.
 */
final class Typeface {

    /** The width of a digit at eleven points is that of a column of width 1, but for a twentieth. */
    static final int DIGIT = 477;

    private static final int FIRST = ' ';
    private static final int[] ASCII = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };
    private static final int LATIN = 0x250;
    private static final int VIETNAMESE = 0x1EA0;
    private static final int AFTER_VIETNAMESE = 0x1F00;
    private static final int OTHER = 520;
    private static final int[] WIDTHS = widths();

    private Typeface() {}

    static int width(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    static int width(char letter) {
        return letter < AFTER_VIETNAMESE ? WIDTHS[letter] : OTHER;
    }

    /** Marks above and below a letter take no room. */
    private static int[] widths() {
        int[] widths = new int[AFTER_VIETNAMESE];
        for (int letter = 0; letter < AFTER_VIETNAMESE; letter++) {
            boolean composed = letter < LATIN || letter >= VIETNAMESE;
            widths[letter] = ofBase(composed ? base((char) letter) : (char) letter);
        }
        return widths;
    }

    private static char base(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static int ofBase(char base) {
        if (Character.getType(base) == Character.NON_SPACING_MARK) {
            return 0;
        }
        int index = base - FIRST;
        return index >= 0 && index < ASCII.length ? ASCII[index] : OTHER;
    }
}
