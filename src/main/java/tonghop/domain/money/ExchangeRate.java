package tonghop.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Đồng for one dollar, as published for the days from {@code from} until {@code until}, both included.
 *
 * @param source who published it, in words that an auditor can follow
 */
public record ExchangeRate(BigDecimal dongPerDollar, LocalDate from, LocalDate until, Kind kind, String source) {

    /** What a rate is the rate of. */
    public enum Kind {
        YEAR_AVERAGE,
        ACCOUNTING_MONTH,
        /** The mean of the averages of several years, made by us. */
        SEVERAL_YEARS
    }

    /** @throws IllegalArgumentException if the rate is not positive or ends before it begins */
    public ExchangeRate {
        if (dongPerDollar.signum() <= 0 || until.isBefore(from)) {
            throw new IllegalArgumentException("no rate: " + dongPerDollar + " from " + from + " until " + until);
        }
    }

    /**
     * The amount in the other currency, rounded HALF_EVEN to whole đồng or cents, with what rounding took.
     *
     * @param reported đồng or dollars
     */
    public Conversion convert(Money reported) {
        return reported.currency() == Currency.USD ? toDong(reported) : toDollars(reported);
    }

    private Conversion toDong(Money dollars) {
        BigDecimal exact = dollars.amount().multiply(dongPerDollar);
        BigDecimal dong = exact.setScale(Currency.VND.decimals(), RoundingMode.HALF_EVEN);
        return new Conversion(dollars, this, new Money(dong, Currency.VND), exact.subtract(dong));
    }

    private Conversion toDollars(Money dong) {
        BigDecimal dollars = dong.amount().divide(dongPerDollar, Currency.USD.decimals(), RoundingMode.HALF_EVEN);
        BigDecimal residue = dong.amount().subtract(dollars.multiply(dongPerDollar));
        return new Conversion(dong, this, new Money(dollars, Currency.USD), residue);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(ExchangeRate other) {
        return kind == other.kind && !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
