package tonghop.domain.money;

import java.math.BigDecimal;

/** An exact amount in one currency: whole đồng, or dollars to the cent. */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws IllegalArgumentException if the amount is finer than the currency allows */
    public Money {
        if (amount.stripTrailingZeros().scale() > currency.decimals()) {
            throw new IllegalArgumentException(amount + " is finer than " + currency + " allows");
        }
        amount = amount.setScale(currency.decimals());
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The sum.
     *
     * @throws CurrencyMismatch if the other amount is in another currency
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * The difference.
     *
     * @throws CurrencyMismatch if the other amount is in another currency
     */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    private void requireSame(Money other) {
        if (currency != other.currency) {
            throw new CurrencyMismatch(this, other);
        }
    }
}
