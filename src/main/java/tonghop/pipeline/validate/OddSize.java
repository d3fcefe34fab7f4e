package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * Weighs single amounts of a column. An unusual size or a place far from the others is worth a warning if another reading
 * mends it; two pieces of evidence, or the declared total, hold the row.
 *
 * @param others the amounts of the column in the other currency
 * @param missing what the declared total has more than the column, zero where it agrees or there is none
 */
record OddSize(SizeGroup group, SizeGroup others, BigDecimal missing) {

    /** What speaks against an amount as it stands. */
    enum Evidence {
        ODD_SIZE,
        ODD_PLACE,
        ODD_ROW,
        ODD_TOTAL,
        ODD_CURRENCY,
        ODD_COLUMN,
        ODD_YEAR,
        ODD_PAIR,
        ODD_UNIT
    }

    Optional<WeighedSize> weigh(Sized cell) {
        return weigh(cell, group.isFar(cell.money()));
    }

    /** An amount of which is known that in the unit of its column it stands far from the others. */
    Optional<WeighedSize> weighFar(Sized cell) {
        return weigh(cell, true);
    }

    /** An amount whose row alone counts thousands or more: it may be the plain figure, in either currency. */
    Optional<WeighedSize> weighInFull(Sized cell) {
        List<OtherReading> inFull = RowUnit.of(cell.row().line())
                .inFull(cell.value())
                .filter(reading -> isUsual(reading.money()))
                .distinct()
                .toList();
        return inFull.isEmpty() ? weigh(cell) : Optional.of(new WeighedSize(cell, inFull, List.of(Evidence.ODD_UNIT)));
    }

    private Optional<WeighedSize> weigh(Sized cell, boolean fromOthers) {
        Money written = cell.money();
        List<OtherReading> possible = OtherReading.of(written).stream()
                .filter(reading -> isUsual(reading.money()))
                .toList();
        List<OtherReading> total = possible.stream()
                .filter(reading -> makesTotal(written, reading.money()))
                .toList();
        if (!total.isEmpty()) {
            return Optional.of(new WeighedSize(cell, total, List.of(Evidence.ODD_TOTAL)));
        }
        if (possible.isEmpty() || (isBelow(possible, written) && cell.namesDenomination())) {
            return Optional.empty();
        }
        List<OtherReading> fitting =
                possible.stream().filter(reading -> fits(written, reading)).toList();
        boolean odd = group.isOdd(written);
        boolean lopsided = isLopsided(cell, fitting);
        boolean apart = fromOthers || (lopsided && group.isApart(written));
        boolean far = apart && (lopsided || !cell.namesUnit()) && !fitting.isEmpty();
        WeighedSize weighed = weighed(cell, fitting.isEmpty() ? possible : fitting, odd, far);
        return Optional.of(weighed).filter(size -> odd || (far && size.isProven()) || lopsided);
    }

    private WeighedSize weighed(Sized cell, List<OtherReading> likely, boolean odd, boolean far) {
        List<Evidence> evidence = new ArrayList<>();
        List<OtherReading> agreeing =
                likely.stream().filter(reading -> agrees(cell, reading.money())).toList();
        add(evidence, odd, Evidence.ODD_SIZE);
        add(evidence, far && !(odd && isBelow(likely, cell.money())), Evidence.ODD_PLACE);
        add(evidence, !agreeing.isEmpty(), Evidence.ODD_ROW);
        List<OtherReading> best = agreeing.isEmpty() ? likely : agreeing;
        add(evidence, isSwapped(cell, best), Evidence.ODD_CURRENCY);
        add(evidence, group.isBeyondWithOthers(cell.money()), Evidence.ODD_COLUMN);
        add(evidence, Plausible.in(cell.money().currency()).isTooMuch(cell.money()), Evidence.ODD_YEAR);
        return new WeighedSize(cell, best, evidence);
    }

    /** Something small is among larger ones more often than the other way round, and does less harm. */
    private static boolean isBelow(List<OtherReading> likely, Money written) {
        return likely.stream()
                .anyMatch(reading -> Neighbours.size(reading.money()).compareTo(Neighbours.size(written)) > 0);
    }

    private static void add(List<Evidence> all, boolean holds, Evidence evidence) {
        if (holds) {
            all.add(evidence);
        }
    }

    private boolean isUsual(Money money) {
        boolean same = group.cells().get(0).money().currency() == money.currency();
        ProjectSizes sizes = same ? group.projects() : others.projects();
        return !sizes.isUnusual(money) && Plausible.in(money.currency()).areUsual(List.of(money));
    }

    private boolean fits(Money written, OtherReading reading) {
        return reading.money().currency() == written.currency()
                ? group.isAmongOthers(written, reading.money())
                : others.takes(reading.money());
    }

    /** Beyond anything known it need not be the only explanation. */
    private boolean isSwapped(Sized cell, List<OtherReading> likely) {
        long swapped =
                likely.stream().filter(reading -> isSwapped(cell, reading)).count();
        return swapped == likely.size() || (swapped > 0 && group.projects().isBeyond(cell.money()));
    }

    private boolean isSwapped(Sized cell, OtherReading reading) {
        return reading.money().currency() != cell.money().currency() && others.takes(reading.money());
    }

    private boolean makesTotal(Money written, Money meant) {
        return missing.signum() != 0
                && meant.currency() == written.currency()
                && meant.amount().subtract(written.amount()).compareTo(missing) == 0;
    }

    /** Whether commitment and disbursement of the row lie near each other only so. */
    private static boolean agrees(Sized cell, Money meant) {
        return beside(cell, meant.currency())
                .anyMatch(other -> cell.share(meant, other).isOrdinary()
                        && !cell.share(cell.money(), other).isOrdinary());
    }

    /**
     * Whether they lie as far apart as happens to hardly any project, and near each other if one is mended. Of a project
     * any small part may be paid out in a period, so it is never the disbursement that is too small.
     */
    private static boolean isLopsided(Sized cell, List<OtherReading> likely) {
        return !cell.namesDenomination()
                && likely.stream().anyMatch(reading -> agrees(cell, reading.money()))
                && beside(cell, cell.money().currency()).anyMatch(other -> cell.share(cell.money(), other)
                        .isLopsided(cell.amount().measure()));
    }

    private static Stream<Money> beside(Sized cell, Currency currency) {
        return cell.beside().filter(other -> other.currency() == currency);
    }
}
