package tonghop.pipeline.merge;

import static java.util.stream.Collectors.joining;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;

/** Sums as Vietnamese offices write them, such as {@code 16.104.216.000 VND; 5.000,00 USD}. */
final class Sums {

    private Sums() {}

    static String text(List<Money> sums) {
        List<Money> shown = sums.isEmpty() ? List.of(Money.zero(Currency.VND)) : sums;
        return shown.stream().map(Sums::text).collect(joining("; "));
    }

    /** The same; a dash where nothing was reported, for that is not zero. */
    static String orNone(List<Money> sums) {
        return sums.isEmpty() ? "–" : text(sums);
    }

    private static String text(Money sum) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(sum.currency().decimals());
        format.setMaximumFractionDigits(sum.currency().decimals());
        return format.format(sum.amount()) + " " + sum.currency();
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
