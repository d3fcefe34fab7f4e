package tonghop.workspace.output;

import java.util.regex.Pattern;
import tonghop.domain.money.Money;

/**
 * One value of a data file as it is written.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it; so does one that already has such
 * apostrophes, so that {@link #original} gives every text back. Figures are never touched: a negative amount stays one.
 */
record CsvValue(String written) {

    static final CsvValue NONE = new CsvValue("");

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    static CsvValue text(String text) {
        return new CsvValue(FORMULA.matcher(text).matches() ? "'" + text : text);
    }

    static CsvValue figure(long figure) {
        return new CsvValue(Long.toString(figure));
    }

    /** The plain decimal, with as many digits as the currency has. */
    static CsvValue figure(Money money) {
        return new CsvValue(money.amount().toPlainString());
    }

    /** The text that was given to {@link #text}. */
    static String original(String written) {
        return ESCAPED.matcher(written).matches() ? written.substring(1) : written;
    }
}
