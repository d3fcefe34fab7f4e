package tonghop.domain.money;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Nil;
import tonghop.domain.money.AmountReading.Refused;
import tonghop.domain.money.AmountReading.Remark;
import tonghop.domain.money.AmountReading.Stated;

/** What a phrase comes to under its heading and in its column: every amount that it can be is made, then counted. */
final class Meaning {

    private final Phrase phrase;
    private final Unit heading;
    private final Habit habit;
    private final Units units;
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    private Meaning(Phrase phrase, Unit heading, Habit habit) {
        this.phrase = phrase;
        this.heading = heading;
        this.habit = habit;
        this.units = new Units(phrase, heading);
        remarks.addAll(phrase.remarks());
    }

    static AmountReading of(Phrase phrase, Unit heading, Habit habit, String seen) {
        return new Meaning(phrase, heading, habit).reading(seen);
    }

    private AmountReading reading(String seen) {
        List<Unit> possible = units.possible();
        if (possible.isEmpty()) {
            return phrase.isZero() && units.areOnlyMissing() ? new Nil() : new Refused(units.whyNone(), seen);
        }
        List<Candidate> candidates =
                possible.stream().flatMap(this::candidates).distinct().toList();
        if (candidates.isEmpty()) {
            return new Refused(whyNone(), seen);
        }
        if (!candidates.stream().allMatch(Candidate::isWhole)) {
            return new Refused(Misread.FRACTION_OF_MINOR_UNIT, seen);
        }
        return among(candidates.stream().map(Candidate::money).distinct().toList());
    }

    private Misread whyNone() {
        return phrase.first().numeral() instanceof Numeral.Certain
                ? Misread.THREE_DIGITS_AT_THE_END
                : Misread.BAD_GROUPING;
    }

    private AmountReading among(List<Money> readings) {
        if (readings.stream().allMatch(Money::isZero) && readings.size() > 1) {
            return new Nil();
        }
        return readings.size() == 1 ? stated(readings.get(0)) : new Ambiguous(readings, phrase.qualifier());
    }

    private Stated stated(Money money) {
        if (units.override()) {
            remarks.add(Remark.UNIT_IN_CELL_OVERRIDES_HEADING);
        }
        if (money.isNegative()) {
            remarks.add(Remark.NEGATIVE);
        }
        return new Stated(money, phrase.qualifier(), remarks);
    }

    /** An amount that may be finer than its currency. */
    private record Candidate(BigDecimal amount, Currency currency) {

        boolean isWhole() {
            return amount.stripTrailingZeros().scale() <= currency.decimals();
        }

        Money money() {
            return new Money(amount, currency);
        }
    }

    /** In one unit; in the heading's too where the cell adds only a currency and would come to too little. */
    private Stream<Candidate> candidates(Unit unit) {
        List<BigDecimal> amounts = signed(unit);
        Unit ofHeading = new Unit(heading.denomination(), unit.tender());
        boolean open = units.leaveDenominationOpen() && amounts.stream().anyMatch(this::isTooLittle);
        Stream<BigDecimal> all = open ? Stream.concat(amounts.stream(), signed(ofHeading).stream()) : amounts.stream();
        return unit.tender().currency().stream()
                .flatMap(currency -> all.map(amount -> new Candidate(amount, currency)));
    }

    /** Who writes "100.000 đồng" means đồng, whatever the heading counts; "500 đồng" is as little as no aid is. */
    private boolean isTooLittle(BigDecimal amount) {
        BigDecimal one = heading.denomination().factor();
        BigDecimal least = phrase.tender() == Unit.Tender.VND ? one.min(Figure.LEAST_PLAUSIBLE_DONG) : one;
        return amount.abs().compareTo(least) < 0;
    }

    private List<BigDecimal> signed(Unit unit) {
        List<BigDecimal> amounts = phrase.isCompound() ? List.of(Parts.sum(phrase.parts())) : single(unit);
        return amounts.stream().flatMap(this::signed).toList();
    }

    private Stream<BigDecimal> signed(BigDecimal amount) {
        return switch (phrase.polarity()) {
            case POSITIVE -> Stream.of(amount);
            case NEGATIVE -> Stream.of(amount.negate());
            case DOUBTFUL -> Stream.of(amount.negate(), amount);
        };
    }

    private List<BigDecimal> single(Unit unit) {
        Figure figure = Figure.of(phrase.first().numeral(), unit, phrase.convention(), habit);
        remarks.addAll(figure.remarks());
        BigDecimal factor = unit.denomination().factor();
        return figure.values().stream().map(factor::multiply).toList();
    }
}
