package tonghop.run;

import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;

/** What a member's amounts come to in đồng, converted amounts included. */
public sealed interface InDong {

    /** Every amount is in it. */
    record Whole(Money amount) implements InDong {}

    /** The rate of some amount is missing: a part is no total, and zero least of all. */
    record RateMissing() implements InDong {}

    /** Nothing was reported. */
    static InDong nothing() {
        return new Whole(Money.zero(Currency.VND));
    }

    /** Both together; whole only if both are. */
    default InDong plus(InDong other) {
        return this instanceof Whole one && other instanceof Whole two
                ? new Whole(one.amount().plus(two.amount()))
                : new RateMissing();
    }
}
