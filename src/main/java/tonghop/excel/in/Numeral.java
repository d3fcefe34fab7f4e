package tonghop.excel.in;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers as text. Binary workbooks hold doubles; here, and nowhere later, they become exact decimals. */
final class Numeral {

    /** No wider than a double: a larger exponent is an attack on whoever writes it out. */
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(\\d{1,320}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    /** What Excel itself keeps of a number. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final MathContext ONE_MORE = new MathContext(16);

    private Numeral() {}

    static boolean is(String text) {
        return isShortWhole(text) || PLAIN.matcher(text).matches();
    }

    /** Most numbers are such, and a pattern takes its time. */
    private static boolean isShortWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= EXCEL.getPrecision();
    }

    /** The shortest decimal that is this double and no other: what was typed, if no more than 15 digits were. */
    static String shortest(double number) {
        BigDecimal written = BigDecimal.valueOf(number);
        return plain(Stream.of(EXCEL, ONE_MORE)
                .map(written::round)
                .filter(shorter -> shorter.doubleValue() == number)
                .findFirst()
                .orElse(written));
    }

    /** A calculated double to 15 digits, as Excel shows it: what doubles add to a sum lies behind them. */
    static String calculated(double number) {
        return plain(BigDecimal.valueOf(number).round(EXCEL));
    }

    /** Without exponent and without noughts at the end. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
