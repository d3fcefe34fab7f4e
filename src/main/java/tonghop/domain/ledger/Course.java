package tonghop.domain.ledger;

import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;

/**
 * A project of one member over the periods in which it was reported. No two stretches are about the same part of the
 * calendar, so that what was disbursed can be added up; where the days that their reports state overlap all the same, that
 * is told.
 *
 * @param member under whose name it stands; its predecessors may have reported it
 * @param cluster the id of the member's cluster, or empty
 * @param stretches in the order of time; at least one
 * @param silence where nothing is known of it
 */
public record Course(Member member, String cluster, List<Stretch> stretches, Silence silence) {

    private static final int MONTHS = 12;

    public Course {
        stretches = List.copyOf(stretches);
    }

    public ReportingPeriod first() {
        return stretches.get(0).period();
    }

    public Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    /** The last that says what was committed; none if none does. */
    public List<Stretch> stated() {
        return lastOf(stating());
    }

    /** Earlier ones that say another commitment, in its original currency, than the one that says it next. */
    public List<Stretch> restated() {
        List<Stretch> saying = stating();
        return saying.stream()
                .limit(Math.max(saying.size() - 1L, 0))
                .filter(stretch -> !stretch.said(Field.COMMITTED)
                        .equals(saying.get(saying.indexOf(stretch) + 1).said(Field.COMMITTED)))
                .toList();
    }

    /** Those that say nothing of what was disbursed: it is not known, and not nothing. */
    public List<Stretch> undisbursed() {
        return stretches.stream()
                .filter(stretch -> stretch.said(Field.DISBURSED).isEmpty())
                .toList();
    }

    /** Those of a part of a year of which no other tells the rest. */
    public List<Stretch> provisional() {
        return stretches.stream()
                .filter(stretch -> stretch.period().isPartOfYear()
                        && monthsOf(stretch.period().year()) < MONTHS)
                .toList();
    }

    /** Those whose reports state days that another states too: what fell on these may be in both. */
    public List<Stretch> overlapping() {
        return stretches.stream()
                .filter(stretch -> stretches.stream()
                        .filter(other -> !other.period().equals(stretch.period()))
                        .anyMatch(other -> other.period()
                                .window()
                                .overlaps(stretch.period().window())))
                .toList();
    }

    /** What was disbursed so far, as far as it was said, in each currency in which it was reported; đồng first. */
    public List<Money> disbursed() {
        return Stretch.originals(together(), Field.DISBURSED);
    }

    /** The same all in đồng, each part at the rate of its time; empty where nothing was said or a rate is missing. */
    public Optional<Money> disbursedInDong() {
        return together().all(Section.AID, Field.DISBURSED, Currency.VND);
    }

    public Optional<Money> committedInDong() {
        return stated().stream()
                .flatMap(stretch -> stretch.inDong(Field.COMMITTED).stream())
                .findFirst();
    }

    /**
     * Committed less disbursed, where both are in one original currency; below zero if more was disbursed. Empty too where
     * it would be below zero and days are in two reports: what fell on these may be in both, so nobody knows.
     */
    public Optional<Money> remaining() {
        List<Money> committed = stated().stream()
                .flatMap(stretch -> stretch.said(Field.COMMITTED).stream())
                .toList();
        List<Money> disbursed = disbursed();
        boolean oneCurrency = committed.size() == 1
                && disbursed.size() == 1
                && committed.get(0).currency() == disbursed.get(0).currency();
        return oneCurrency
                ? Optional.of(committed.get(0).minus(disbursed.get(0))).filter(this::isKnown)
                : Optional.empty();
    }

    /** Committed less disbursed in đồng, each at the rate of its time; empty too where it is not known, as above. */
    public Optional<Money> remainingInDong() {
        return committedInDong()
                .flatMap(committed -> disbursedInDong().map(committed::minus))
                .filter(this::isKnown);
    }

    /** Whether something was committed and disbursed, and days that are in two reports leave open what remains. */
    public boolean isUnknownWhatRemains() {
        return !overlapping().isEmpty()
                && committedInDong().isPresent()
                && disbursedInDong().isPresent()
                && remainingInDong().isEmpty();
    }

    private boolean isKnown(Money left) {
        return !left.isNegative() || overlapping().isEmpty();
    }

    /** What the sum of its periods has too much of its commitment in đồng; empty where a rate is missing. */
    public Optional<Money> repeatedInDong() {
        List<Stretch> stated = stating();
        List<Money> inDong = stated.stream()
                .flatMap(stretch -> stretch.inDong(Field.COMMITTED).stream())
                .toList();
        return inDong.size() < stated.size()
                ? Optional.empty()
                : Optional.of(inDong.stream()
                        .limit(Math.max(inDong.size() - 1L, 0))
                        .reduce(Money.zero(Currency.VND), Money::plus));
    }

    /**
     * By how much more was disbursed than committed, in the original currency if that can be told; none if it was not, or if
     * days are in two reports, so that nobody can tell.
     */
    public Optional<Money> overdrawn() {
        return remaining()
                .or(this::remainingInDong)
                .filter(left -> left.amount().signum() < 0 && overlapping().isEmpty())
                .map(left -> Money.zero(left.currency()).minus(left));
    }

    /** Whether everything that was committed was disbursed, as far as it is known. */
    public boolean isSpent() {
        return remaining()
                .or(this::remainingInDong)
                .filter(left -> left.amount().signum() <= 0 && overlapping().isEmpty())
                .isPresent();
    }

    private int monthsOf(int year) {
        return stretches.stream()
                .map(Stretch::period)
                .filter(period -> period.isPartOfYear() && period.year() == year)
                .mapToInt(ReportingPeriod::months)
                .sum();
    }

    private List<Stretch> stating() {
        return stretches.stream()
                .filter(stretch -> !stretch.said(Field.COMMITTED).isEmpty())
                .toList();
    }

    private Totals together() {
        return Totals.together(stretches.stream().map(Stretch::totals).toList());
    }

    private static List<Stretch> lastOf(List<Stretch> some) {
        return some.subList(Math.max(some.size() - 1, 0), some.size());
    }
}
