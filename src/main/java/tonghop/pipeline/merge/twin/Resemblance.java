package tonghop.pipeline.merge.twin;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tonghop.domain.ledger.Posting.Converted;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twin.Trait;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** What two projects have in common, in points: a hundred for two that agree in everything that is compared. */
final class Resemblance {

    /** Titles and donors alone are alike where one donor works in many provinces: something more has to agree. */
    private static final int ENOUGH = 61;

    /** Within one member the two are as good as a match but for a slip of the pen. */
    static final int ENOUGH_OVER_TIME = 55;

    private static final int WHOLE = 1_000;
    private static final int LIKE_TITLE = 500;
    private static final int LIKE_DONOR = 700;
    private static final int LIKE_PLACE = 500;

    private static final int TITLE = 40;
    private static final int DONOR = 20;
    private static final int AMOUNT = 25;
    private static final int DECISION = 15;
    private static final int TIME = 10;
    private static final int PLACE = 5;

    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    private final Sight one;
    private final Sight other;
    private final Map<Trait, Integer> points = new EnumMap<>(Trait.class);

    private Resemblance(Sight one, Sight other) {
        this.one = one;
        this.other = other;
        title();
        donor();
        amount();
        time();
        say(Trait.SAME_DECISION, isSame(one.decision(), other.decision()) ? DECISION : 0);
        say(Trait.SAME_PLACE, Overlap.ofWords(one.place(), other.place()) >= LIKE_PLACE ? PLACE : 0);
    }

    /** The two, if it is worth asking about them. */
    static Optional<Twin> between(Sight one, Sight other) {
        Twin twin = new Resemblance(one, other).twin();
        return Optional.of(twin).filter(found -> found.score() >= ENOUGH);
    }

    /** The two, however little they have in common: somebody has asked. */
    static Twin of(Sight one, Sight other) {
        return new Resemblance(one, other).twin();
    }

    private Twin twin() {
        int all = points.values().stream().mapToInt(Integer::intValue).sum();
        return new Twin(
                one.side(),
                other.side(),
                Math.min(all, TITLE + DONOR + AMOUNT + DECISION),
                List.copyOf(points.keySet()),
                Answer.OPEN);
    }

    private void title() {
        int common = Overlap.ofWords(one.title(), other.title());
        say(
                common == WHOLE ? Trait.SAME_TITLE : Trait.SIMILAR_TITLE,
                common >= LIKE_TITLE ? TITLE * common / WHOLE : 0);
    }

    private void donor() {
        boolean same = isSame(one.donor(), other.donor());
        boolean like = Overlap.ofLetters(one.donor(), other.donor()) >= LIKE_DONOR;
        say(same ? Trait.SAME_DONOR : Trait.SIMILAR_DONOR, same ? DONOR : like ? DONOR / 2 : 0);
    }

    private void amount() {
        Optional<Converted> here = one.money().filter(money -> isMoney(money));
        Optional<Converted> there = other.money().filter(money -> isMoney(money));
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        boolean same =
                here.get().original().money().equals(there.get().original().money());
        boolean close = isClose(here.get().in(Currency.VND), there.get().in(Currency.VND));
        say(same ? Trait.SAME_AMOUNT : Trait.CLOSE_AMOUNT, same ? AMOUNT : close ? AMOUNT - PLACE : 0);
    }

    private static boolean isMoney(Converted amount) {
        return amount.original().money().amount().signum() > 0;
    }

    /** Two rates make two figures of one amount. */
    private static boolean isClose(Optional<Money> one, Optional<Money> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        BigDecimal apart = one.get().amount().subtract(other.get().amount()).abs();
        return apart.compareTo(one.get().amount().multiply(CLOSE)) <= 0;
    }

    private void time() {
        long same = IntStream.range(0, one.times().size())
                .filter(at -> isSame(one.times().get(at), other.times().get(at)))
                .count();
        say(same > 1 ? Trait.SAME_TIME : Trait.OVERLAPPING_TIME, same > 1 ? TIME : same == 1 ? TIME / 2 : 0);
    }

    private static boolean isSame(Key one, Key other) {
        return !one.isEmpty() && one.equals(other);
    }

    private void say(Trait trait, int worth) {
        if (worth > 0) {
            points.put(trait, worth);
        }
    }
}
