package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;

/**
 * How large the aid of one row and of one union and year can be; the bounds are wide, for beyond them nobody is believed.
 *
 * @param least no amount is smaller
 * @param most no amount is as large
 * @param usual what nearly all amounts are below
 * @param year what one union reports at least in a year that is worth a table
 */
record Plausible(BigDecimal least, BigDecimal most, BigDecimal usual, BigDecimal year) {

    private static final Plausible DONG = new Plausible(ten(5), ten(13), ten(12), ten(8));
    private static final Plausible DOLLARS = new Plausible(new BigDecimal("0.01"), ten(9), ten(8), ten(4));

    static Plausible in(Currency currency) {
        return currency == Currency.VND ? DONG : DOLLARS;
    }

    private static BigDecimal ten(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    boolean isTooLittle(Money money) {
        return money.amount().abs().compareTo(least) < 0;
    }

    /** Whether hardly any amount is as small. */
    boolean isSmall(BigDecimal size) {
        return size.compareTo(least.movePointRight(1)) < 0;
    }

    boolean isTooMuch(Money money) {
        return money.amount().abs().compareTo(most) >= 0;
    }

    /** Whether every amount is one that a project can have, most are not the largest of the country, and all together a union's. */
    boolean areUsual(Collection<Money> amounts) {
        return !amounts.isEmpty()
                && amounts.stream().noneMatch(this::isTooLittle)
                && amounts.stream().allMatch(money -> money.amount().abs().compareTo(usual) <= 0)
                && median(amounts).compareTo(usual.movePointLeft(1)) <= 0
                && sum(amounts).compareTo(most) < 0;
    }

    /** Whether most are no larger than what nearly all projects of a union are. */
    boolean areOrdinary(Collection<Money> amounts) {
        return median(amounts).compareTo(usual.movePointLeft(2)) <= 0;
    }

    /** Of an even number of amounts the lower of the two in the middle. */
    private static BigDecimal median(Collection<Money> amounts) {
        List<BigDecimal> sizes =
                amounts.stream().map(money -> money.amount().abs()).sorted().toList();
        return sizes.get((sizes.size() - 1) / 2);
    }

    boolean isTooMuch(Collection<Money> amounts) {
        return sum(amounts).compareTo(most) >= 0;
    }

    boolean isOfAYear(Collection<Money> amounts) {
        return sum(amounts).compareTo(year) >= 0;
    }

    private static BigDecimal sum(Collection<Money> amounts) {
        return amounts.stream().map(money -> money.amount().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
