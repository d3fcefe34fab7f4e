package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How wide a text prints in the type of the office, in digits. */
public final class Ink {

    private static final int GROUP = 3;
    private static final int PLAIN = 13;
    private static final int BOLD = 14;
    private static final int BLANK = Typeface.width(' ');

    private Ink() {}

    /** The width of a text on one line, rounded up. */
    public static int width(String text) {
        return digits(Typeface.width(text, 0, text.length()));
    }

    /** The width of the longest word, at which no line can be broken. */
    static int longestWord(String text) {
        int longest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                longest = Math.max(longest, Typeface.width(text, from, i));
                from = i + 1;
            }
        }
        return digits(longest);
    }

    /** How many lines a text takes in a column; at least one. */
    public static int lines(String text, int width) {
        return Math.max(
                text.lines()
                        .mapToInt(line -> linesOf(line, width * Typeface.DIGIT))
                        .sum(),
                1);
    }

    /** How many lines a heading takes in a column: bold letters are wider. */
    public static int linesOfBold(String text, int width) {
        return lines(text, Math.max(width * PLAIN / BOLD, 1));
    }

    private static int linesOf(String line, int room) {
        int lines = 1;
        int used = 0;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                int word = Typeface.width(line, from, i);
                boolean wraps = used > 0 && used + BLANK + word > room;
                used = used == 0 || wraps ? word : used + BLANK + word;
                lines += (wraps ? 1 : 0) + (used - 1) / Math.max(room, 1);
                used = used > room ? used % room : used;
                from = i + 1;
            }
        }
        return lines;
    }

    /** The width of a number as its format shows it. */
    static int width(Value.Figure figure) {
        int decimals =
                switch (figure.format()) {
                    case COUNT, VND, CONVERTED_VND, NUMERAL -> 0;
                    case PERCENT -> 1;
                    case USD, CONVERTED_USD -> 2;
                    case RATE -> 2 + 2;
                };
        boolean percent = figure.format() == Value.Format.PERCENT;
        BigDecimal amount = percent ? figure.amount().movePointRight(2) : figure.amount();
        BigDecimal shown = amount.setScale(decimals, RoundingMode.HALF_UP);
        int digits = Math.max(shown.precision() - shown.scale(), 1);
        int separators = (digits - 1) / GROUP + (decimals == 0 ? 0 : 1);
        int signs = shown.signum() < 0 ? 1 : 0;
        return digits + decimals + (separators + 1) / 2 + signs;
    }

    private static int digits(int width) {
        return (width + Typeface.DIGIT - 1) / Typeface.DIGIT;
    }
}
