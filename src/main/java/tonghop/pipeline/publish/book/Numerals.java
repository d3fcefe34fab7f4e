package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tonghop.domain.money.Money;
import tonghop.domain.rule.Wording;

/** Numbers inside sentences, by the separators of the message bundle: the machine's locale has no say. */
record Numerals(char decimal, char grouping) {

    private static final int HUNDRED = 100;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    static Numerals of(Wording words) {
        return new Numerals(
                words.say("number.decimal").charAt(0),
                words.say("number.grouping").charAt(0));
    }

    String money(Money money) {
        return format("#,##0", money.currency().decimals()).format(money.amount());
    }

    /** A ratio in percent with one decimal, such as 81,8 for 0.81806. */
    String percent(BigDecimal ratio) {
        return format("#,##0", 1).format(ratio.multiply(BigDecimal.valueOf(HUNDRED)));
    }

    String count(long count) {
        return format("#,##0", 0).format(count);
    }

    /** A rate with the digits that it has. */
    String rate(BigDecimal rate) {
        return format("#,##0", Math.max(rate.stripTrailingZeros().scale(), 0)).format(rate);
    }

    /** The day first, as everywhere in the office. */
    static String date(LocalDate date) {
        return DAY_FIRST.format(date);
    }

    /** The roman numeral of a group, from 1 to 99. */
    static String roman(int number) {
        return TENS[number / TENS.length] + ONES[number % ONES.length];
    }

    private DecimalFormat format(String pattern, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
