package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
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
        ODD_COLUMN
    }

    Optional<WeighedSize> weigh(Sized cell) {
        return weigh(cell, group.isFar(cell.money()));
    }

    /** An amount of which is known that in the unit of its column it stands far from the others. */
    Optional<WeighedSize> weighFar(Sized cell) {
        return weigh(cell, true);
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
        if (possible.isEmpty() || (isBelow(possible, written) && cell.namesUnit())) {
            return Optional.empty();
        }
        List<OtherReading> fitting =
                possible.stream().filter(reading -> fits(written, reading)).toList();
        boolean odd = group.isOdd(written);
        boolean far = fromOthers && !cell.namesUnit() && !fitting.isEmpty();
        WeighedSize weighed = weighed(cell, fitting.isEmpty() ? possible : fitting, odd, far);
        return Optional.of(weighed).filter(size -> odd || (far && size.isProven()));
    }

    private WeighedSize weighed(Sized cell, List<OtherReading> likely, boolean odd, boolean far) {
        List<Evidence> evidence = new ArrayList<>();
        List<OtherReading> agreeing =
                likely.stream().filter(reading -> agrees(cell, reading.money())).toList();
        add(evidence, odd, Evidence.ODD_SIZE);
        add(evidence, far && !(odd && isBelow(likely, cell.money())), Evidence.ODD_PLACE);
        add(evidence, !agreeing.isEmpty(), Evidence.ODD_ROW);
        List<OtherReading> best = agreeing.isEmpty() ? likely : agreeing;
        add(evidence, best.stream().allMatch(reading -> isSwapped(cell, reading)), Evidence.ODD_CURRENCY);
        add(evidence, group.isBeyondWithOthers(cell.money()), Evidence.ODD_COLUMN);
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
        Field measure = cell.amount().measure();
        Field beside = measure == Field.DISBURSED ? Field.COMMITTED : Field.DISBURSED;
        return cell.row().entry().amount(beside).map(Entry.Amount::money).stream()
                .filter(other -> !other.isZero() && measure != Field.COUNTERPART)
                .filter(other -> other.currency() == meant.currency())
                .anyMatch(other -> RowShare.of(measure, meant, other).isOrdinary()
                        && !RowShare.of(measure, cell.money(), other).isOrdinary());
    }
}
