package tonghop.excel.in;

import java.util.Locale;

/** Tells formats that show a day from formats that show a number. */
final class DateFormats {

    private static final int ELAPSED_HOURS = 46;

    private DateFormats() {}

    /** By the number of a format that Excel has built in (ECMA-376, 18.8.30). */
    static Shows builtIn(int id) {
        boolean day = (id >= 14 && id <= 22)
                || (id >= 27 && id <= 36)
                || (id >= 45 && id <= 47 && id != ELAPSED_HOURS)
                || (id >= 50 && id <= 58);
        return day ? Shows.DAY : Shows.NUMBER;
    }

    /** By the code of a format, such as {@code dd/mm/yyyy;@}. */
    static Shows custom(String code) {
        return isWord(code) ? Shows.NUMBER : new FormatCode(code).shows();
    }

    /** "Standard" is what some programs write for "General"; its d is no day. */
    private static boolean isWord(String code) {
        String word = code.toLowerCase(Locale.ROOT);
        return word.startsWith("general") || word.startsWith("standard");
    }
}
