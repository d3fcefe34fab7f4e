package tonghop.excel.out;

import java.math.BigDecimal;
import tonghop.pipeline.publish.book.Value;

/** The one place where an exact number becomes one of a spreadsheet, which keeps 15 digits. */
final class Digits {

    private static final int KEPT = 15;
    private static final BigDecimal BEYOND = BigDecimal.valueOf(2).pow(53);

    private Digits() {}

    /** Whether the spreadsheet shows the number exactly. */
    static boolean keeps(Value.Figure figure) {
        BigDecimal amount = figure.amount().stripTrailingZeros();
        return figure.format() == Value.Format.PERCENT
                || (amount.precision() <= KEPT && amount.abs().compareTo(BEYOND) < 0);
    }

    /** @throws ArithmeticException if the spreadsheet could not show the number exactly */
    static double of(Value.Figure figure) {
        if (!keeps(figure)) {
            throw new ArithmeticException(text(figure) + " has more digits than a spreadsheet keeps");
        }
        return figure.amount().doubleValue();
    }

    /** All digits, for what is no number of a spreadsheet any more. */
    static String text(Value.Figure figure) {
        return figure.amount().toPlainString();
    }
}
