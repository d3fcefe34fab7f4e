package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;

/** Amounts in the sentences of findings: grouped as Vietnamese offices write them, with the currency's code. */
final class MoneyText {

    private static final int GROUP = 3;

    private MoneyText() {}

    /** Such as {@code 1.500.000 VND} or {@code -2.345,10 USD}. */
    static String of(Money money) {
        return of(money.amount(), money.currency());
    }

    /** The same of a number that may be finer than its currency, such as {@code 1.154,9225 VND}. */
    static String of(BigDecimal number, Currency currency) {
        BigDecimal exact = number.stripTrailingZeros();
        BigDecimal shown = exact.setScale(Math.max(exact.scale(), currency.decimals()), RoundingMode.UNNECESSARY);
        String[] parts = shown.abs().toPlainString().split("\\.", -1);
        String sign = shown.signum() < 0 ? "-" : "";
        String decimals = parts.length > 1 ? "," + parts[1] : "";
        return sign + grouped(parts[0]) + decimals + " " + currency;
    }

    /** A count, grouped. */
    static String of(long count) {
        return count < 0 ? "-" + grouped(Long.toString(-count)) : grouped(Long.toString(count));
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '.');
        }
        return text.toString();
    }
}
