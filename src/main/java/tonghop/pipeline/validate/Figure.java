package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;

/** An amount or a count with its place, for comparison with others of its kind. */
record Figure(Spot at, Kind kind, BigDecimal value) {

    /** What can be compared with what. */
    enum Kind {
        COUNT,
        VND,
        USD;

        static Kind of(Currency currency) {
            return currency == Currency.VND ? VND : USD;
        }
    }

    static Figure of(Spot at, Entry.Amount amount) {
        return of(at, amount.money());
    }

    static Figure of(Spot at, Entry.Count count) {
        return of(at, count.value());
    }

    static Figure of(Spot at, Money money) {
        return new Figure(at, Kind.of(money.currency()), money.amount());
    }

    static Figure of(Spot at, long count) {
        return new Figure(at, Kind.COUNT, BigDecimal.valueOf(count));
    }

    /** As offices write it. */
    String text() {
        return switch (kind) {
            case COUNT -> MoneyText.of(value.longValueExact());
            case VND -> MoneyText.of(new Money(value, Currency.VND));
            case USD -> MoneyText.of(new Money(value, Currency.USD));
        };
    }

    /** The same in another kind: an amount by the rate in force; none where that cannot be. */
    Optional<BigDecimal> as(Kind other, Optional<ExchangeRate> rate) {
        if (other == kind) {
            return Optional.of(value);
        }
        if (kind == Kind.COUNT || other == Kind.COUNT) {
            return Optional.empty();
        }
        Money money = new Money(value, kind == Kind.VND ? Currency.VND : Currency.USD);
        return rate.map(inForce -> inForce.convert(money).result().amount());
    }
}
