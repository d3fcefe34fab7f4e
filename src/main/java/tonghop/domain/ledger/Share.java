package tonghop.domain.ledger;

import java.util.Collection;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * What one report, or several together, bring to the totals of a period.
 *
 * @param counted of the rows that count
 * @param held of the rows that are held, with what they declare
 */
public record Share(Totals counted, Totals held) {

    public static final Share NOTHING = new Share(Totals.NONE, Totals.NONE);

    static Share of(MemberReport report) {
        return new Share(Totals.accepted(report), Totals.held(report));
    }

    static Share together(Collection<Share> parts) {
        return new Share(
                Totals.together(parts.stream().map(Share::counted).toList()),
                Totals.together(parts.stream().map(Share::held).toList()));
    }

    /** No report at all: that is not the same as reports that come to zero. */
    public boolean isNothing() {
        return counted.isEmpty() && held.isEmpty();
    }

    /** Aid that counts, all of it in one currency; zero where none is reported, empty where a rate is missing. */
    public Optional<Money> all(Field measure, Currency in) {
        Optional<Money> whole = counted.all(Section.AID, measure, in);
        return whole.isEmpty() && counted.unconverted(Section.AID, measure) == 0 ? Optional.of(Money.zero(in)) : whole;
    }

    /** Aid that counts, as it was reported in one currency. */
    public Money reported(Field measure, Currency in) {
        return sum(counted, measure, in);
    }

    /** Aid that is held, as it was reported in one currency. */
    public Money held(Field measure, Currency in) {
        return sum(held, measure, in);
    }

    private static Money sum(Totals totals, Field measure, Currency in) {
        return totals.sum(Section.AID, measure, in).map(Total.Sum::value).orElse(Money.zero(in));
    }
}
