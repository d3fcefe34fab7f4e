package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.Optional;
import tonghop.domain.ledger.Retrospect.Alike;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.ledger.Total;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * A measure of aid of one member on both sides, in đồng.
 *
 * <p>What really changed are the originals: the difference of the dollars at one rate for both sides, with that of the
 * đồng. All else that changed is what the rates did.
 */
record ComparedAid(Alike alike, Field measure) {

    /** Whether both sums are known: that no rate was missing for them. */
    boolean isWhole() {
        return dong(alike.before()).isPresent() && dong(alike.now()).isPresent();
    }

    /** Whether one side reports it and the other does not: what is blank is not zero. */
    boolean isOneSided() {
        return isReported(alike.before()) != isReported(alike.now());
    }

    boolean isReported(Side side) {
        Totals totals = side.totals();
        return totals.unconverted(Section.AID, measure) > 0
                || totals.all(Section.AID, measure, Currency.VND).isPresent();
    }

    Money before() {
        return dong(alike.before()).orElseThrow();
    }

    Money now() {
        return dong(alike.now()).orElseThrow();
    }

    /** Everything in đồng as it was published; empty where a rate was missing. */
    Optional<Money> dong(Side side) {
        Totals totals = side.totals();
        Optional<Money> all = totals.all(Section.AID, measure, Currency.VND);
        return all.isPresent() || totals.unconverted(Section.AID, measure) > 0
                ? all
                : Optional.of(Money.zero(Currency.VND));
    }

    /** What really changed, at the rate of one side; empty where that is not known and dollars changed. */
    Optional<Money> changedAt(List<ExchangeRate> rate) {
        Money dong = original(alike.now(), Currency.VND).minus(original(alike.before(), Currency.VND));
        Money dollars = original(alike.now(), Currency.USD).minus(original(alike.before(), Currency.USD));
        return dollars.isZero()
                ? Optional.of(dong)
                : rate.stream()
                        .findFirst()
                        .map(found -> found.convert(dollars).result().plus(dong));
    }

    private Money original(Side side, Currency currency) {
        return side.totals()
                .sum(Section.AID, measure, currency)
                .map(Total.Sum::value)
                .orElse(Money.zero(currency));
    }
}
