package tonghop.pipeline.validate;

import tonghop.domain.money.Money;

/** Amounts in the sentences of findings: grouped as Vietnamese offices write them, with the currency's code. */
final class MoneyText {

    private static final int GROUP = 3;

    private MoneyText() {}

    /** Such as {@code 1.500.000 VND} or {@code -2.345,10 USD}. */
    static String of(Money money) {
        String[] parts = money.amount().abs().toPlainString().split("\\.", -1);
        String sign = money.isNegative() ? "-" : "";
        String decimals = parts.length > 1 ? "," + parts[1] : "";
        return sign + grouped(parts[0]) + decimals + " " + money.currency();
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
