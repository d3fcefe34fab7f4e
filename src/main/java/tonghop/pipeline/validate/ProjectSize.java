package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rulebook.Condition.UsualWithin;
import tonghop.domain.rulebook.Limit;
import tonghop.domain.rulebook.Range;
import tonghop.domain.rulebook.RulesInForce.Applied;

/**
 * The size of most projects, as the office's rule says it for one currency.
 *
 * @param rule by which it is told
 */
record ProjectSize(Money least, Money most, Applied<UsualWithin> rule) {

    private static final int PARTS = 4;

    /** None where the rule has no range in the currency; what several years come to may be as many times as much. */
    static Optional<ProjectSize> of(Applied<UsualWithin> rule, Currency currency, ReportingPeriod period) {
        return rule.condition().ranges().stream()
                .flatMap(range -> of(range, rule, years(period)))
                .filter(size -> size.least().currency() == currency)
                .findFirst();
    }

    private static Stream<ProjectSize> of(Range range, Applied<UsualWithin> rule, BigDecimal years) {
        return range.least() instanceof Limit.OfMoney least && range.most() instanceof Limit.OfMoney most
                ? Stream.of(new ProjectSize(least.money(), times(most.money(), years), rule))
                : Stream.of();
    }

    private static Money times(Money money, BigDecimal times) {
        return new Money(money.amount().multiply(times), money.currency());
    }

    private static BigDecimal years(ReportingPeriod period) {
        return BigDecimal.valueOf(1L + period.lastYear() - period.firstYear());
    }

    boolean isUnusual(Money money) {
        return isAbove(money) || isBelow(money);
    }

    /** Whether more than half of two or more are above, or more than half below. */
    boolean areMostUnusual(Collection<Money> amounts) {
        return off(amounts) * 2 > amounts.size() && amounts.size() > 1;
    }

    boolean areAllUnusual(Collection<Money> amounts) {
        return off(amounts) == amounts.size() && amounts.size() > 1;
    }

    /** Whether nearly all are of this size, three of four at least. */
    boolean areUsual(Collection<Money> amounts) {
        long usual = amounts.stream().filter(Predicate.not(this::isUnusual)).count();
        return usual * PARTS >= amounts.size() * (PARTS - 1L);
    }

    /** Whether an amount is ten times as much as most projects at most are, or a tenth of the least. */
    boolean isBeyond(Money money) {
        BigDecimal size = money.amount().abs();
        return size.compareTo(most.amount().movePointRight(1)) >= 0
                || size.movePointRight(1).compareTo(least.amount()) <= 0;
    }

    private long off(Collection<Money> amounts) {
        return List.<Predicate<Money>>of(this::isAbove, this::isBelow).stream()
                .mapToLong(side -> amounts.stream().filter(side).count())
                .max()
                .orElse(0);
    }

    private boolean isAbove(Money money) {
        return money.amount().abs().compareTo(most.amount()) > 0;
    }

    private boolean isBelow(Money money) {
        return money.amount().abs().compareTo(least.amount()) < 0;
    }
}
