package tonghop.excel.out;

import java.math.BigDecimal;
import tonghop.pipeline.publish.book.Value;

/** The one place where an exact number becomes one of a spreadsheet, which keeps 15 digits. */
final class Digits {

    private static final int KEPT = 15;
    private static final BigDecimal BEYOND = BigDecimal.valueOf(2).pow(53);

    private Digits() {}

    /** @throws ArithmeticException if the spreadsheet could not show the number exactly */
    static double of(Value.Figure figure) {
        BigDecimal amount = figure.amount().stripTrailingZeros();
        boolean exact = figure.format() == Value.Format.PERCENT
                || (amount.precision() <= KEPT && amount.abs().compareTo(BEYOND) < 0);
        if (!exact) {
            throw new ArithmeticException(amount.toPlainString() + " has more digits than a spreadsheet keeps");
        }
        return amount.doubleValue();
    }
}
