package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;

/**
 * How much money lies between two readings, in đồng: of dollars by the rate in force, for the sentence of a finding and
 * for nothing that counts.
 *
 * @param rate empty where the office has none for the period
 */
record Worth(Optional<ExchangeRate> rate) {

    /** Told where dollars cannot be compared with đồng. */
    static final String UNKNOWN = "RATE_UNKNOWN";

    /** What lies between the smallest and the largest reading; in dollars besides, if all are in dollars. */
    String between(List<Money> readings) {
        if (readings.stream().map(Money::currency).distinct().count() == 1) {
            return of(spread(readings));
        }
        List<Money> dong =
                readings.stream().flatMap(money -> inDong(money).stream()).toList();
        return dong.size() < readings.size() ? UNKNOWN : MoneyText.of(spread(dong));
    }

    String of(Money money) {
        Optional<Money> dong = money.currency() == Currency.VND ? Optional.empty() : inDong(money);
        return MoneyText.of(money)
                + dong.map(worth -> " (≈ " + MoneyText.of(worth) + ")").orElse("");
    }

    /** Dollars to whole đồng by the rate. */
    Optional<Money> inDong(Money money) {
        return money.currency() == Currency.VND
                ? Optional.of(money)
                : rate.map(found -> rounded(money.amount().multiply(found.dongPerDollar())));
    }

    private static Money rounded(BigDecimal dong) {
        return new Money(dong.setScale(0, RoundingMode.HALF_EVEN), Currency.VND);
    }

    private static Money spread(List<Money> readings) {
        Comparator<Money> bySize = Comparator.comparing(Money::amount);
        Money most = readings.stream().max(bySize).orElseThrow();
        return most.minus(readings.stream().min(bySize).orElseThrow());
    }
}
