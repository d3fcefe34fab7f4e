package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import tonghop.domain.money.Denomination;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.validate.UnitVerdict.Candidate;
import tonghop.pipeline.validate.UnitVerdict.Evidence;

/**
 * Weighs the unit that the heading of an amount column states against what else the report says. A heading is refuted if
 * no aid has such amounts; otherwise two pieces of evidence that do not hang on each other are wanted (two rows in both
 * currencies are two), and one alone is only worth a warning.
 *
 * @param rates in how many rows the amount agrees with that in the other currency under a denomination; none where one
 *     disagrees, or one agrees under the heading's
 * @param total whether under a denomination the sum is the declared total, and under the heading's not
 * @param projects how large projects usually are
 * @param rated whether the other currency of its row explains a single cell under a denomination
 * @param shares whether under a denomination the rows disbursed an ordinary part of what they committed, and under the
 *     heading's not
 */
record UnitWeighing(
        UnitColumn column,
        Plausible plausible,
        ProjectSizes projects,
        ToIntFunction<Denomination> rates,
        Predicate<Denomination> total,
        BiPredicate<InOtherUnits, Denomination> rated,
        Predicate<Denomination> shares) {

    /** So few amounts need not make up a year. */
    private static final int FEW = 3;

    private static final Set<List<Evidence>> ONLY_SIZE = Set.of(List.of(Evidence.SIZE), List.of(Evidence.PROJECTS));

    UnitVerdict verdict() {
        List<Candidate> candidates = candidates();
        Optional<Candidate> best = best(candidates);
        boolean refuted = isRefuted();
        if (best.isPresent() && isOfSingleCells(best.get())) {
            return new UnitVerdict.Fits();
        }
        if (best.isPresent()) {
            return new UnitVerdict.Slipped(best.get(), refuted || isProven(best.get()));
        }
        boolean wrong = refuted && column.cells().stream().allMatch(this::isRefuted);
        return wrong || (areAllUnusual() && candidates.size() > 1)
                ? new UnitVerdict.Unclear(possible(candidates))
                : new UnitVerdict.Fits();
    }

    /** One piece of evidence is enough where it is one of several rows. */
    private boolean isProven(Candidate best) {
        return areAllUnusual()
                || best.evidence().size() > 1
                || best.evidence().contains(Evidence.SHARES)
                || (best.evidence().contains(Evidence.PROJECTS)
                        && column.cells().size() >= FEW)
                || rates.applyAsInt(best.meant()) > 1;
    }

    /** Where the total makes the whole column another unit, or most of it is of no usual size, it is the column's. */
    private boolean isOfSingleCells(Candidate best) {
        return !best.evidence().contains(Evidence.TOTAL)
                && !projects.areMostUnusual(column.under(column.said()))
                && new SingleCells(column, plausible, this::isRefuted, rated).explain(best.meant());
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Denomination meant : InOtherUnits.denominations()) {
            if (meant != column.said() && column.areAllRead(meant) && isUsual(meant)) {
                List<Evidence> evidence = evidence(meant);
                if (!evidence.isEmpty()) {
                    candidates.add(new Candidate(meant, evidence));
                }
            }
        }
        return candidates;
    }

    private List<Evidence> evidence(Denomination meant) {
        List<Evidence> evidence = new ArrayList<>();
        if (isRefuted()) {
            evidence.add(Evidence.SIZE);
        } else if (isOfProjects(meant)) {
            evidence.add(Evidence.PROJECTS);
        } else if (isUnlikely()) {
            evidence.add(Evidence.SIZE);
        }
        if (rates.applyAsInt(meant) > 0) {
            evidence.add(Evidence.RATES);
        }
        if (total.test(meant)) {
            evidence.add(Evidence.TOTAL);
        }
        if (shares.test(meant) && (column.column().field() == Field.DISBURSED || !evidence.isEmpty())) {
            evidence.add(Evidence.SHARES);
        }
        return evidence;
    }

    /** The one that most speaks for; of several that only their size speaks for, the one that makes up a year. */
    private Optional<Candidate> best(List<Candidate> candidates) {
        int most = candidates.stream()
                .mapToInt(candidate -> candidate.evidence().size())
                .max()
                .orElse(0);
        List<Candidate> best = candidates.stream()
                .filter(candidate -> candidate.evidence().size() == most)
                .toList();
        return only(best)
                .or(() -> only(best.stream()
                        .filter(candidate -> column.cells().size() >= FEW && ONLY_SIZE.contains(candidate.evidence()))
                        .filter(candidate -> plausible.isOfAYear(column.under(candidate.meant())))
                        .toList()));
    }

    private static Optional<Candidate> only(List<Candidate> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether no aid has such amounts: one is too large, several are no whole đồng, or all are too small. */
    private boolean isRefuted() {
        return column.under(column.said()).stream().anyMatch(plausible::isTooMuch)
                || (column.areFractions()
                        && column.cells().stream().filter(column::isFraction).allMatch(this::isSmall))
                || column.cells().stream().allMatch(this::isTooLittle);
    }

    /** A fraction of something large comes of a conversion, and not of another unit. */
    private boolean isSmall(InOtherUnits cell) {
        return column.size(cell).filter(plausible::isSmall).isPresent();
    }

    private boolean isRefuted(InOtherUnits cell) {
        return isTooLittle(cell)
                || cell.under(column.said()).map(plausible::isTooMuch).orElse(false);
    }

    private boolean isTooLittle(InOtherUnits cell) {
        return column.isFraction(cell)
                || cell.under(column.said()).map(plausible::isTooLittle).orElse(false);
    }

    /** Whether all together are more than a union reports. */
    private boolean isUnlikely() {
        return plausible.isTooMuch(column.under(column.said()));
    }

    private boolean isOfProjects(Denomination meant) {
        return projects.areMostUnusual(column.under(column.said())) && projects.areUsual(column.under(meant));
    }

    private boolean areAllUnusual() {
        return column.areAllRead(column.said()) && projects.areAllUnusual(column.under(column.said()));
    }

    private boolean isUsual(Denomination meant) {
        return plausible.areUsual(column.under(meant));
    }

    private List<Denomination> possible(List<Candidate> candidates) {
        List<Denomination> all = candidates.stream().map(Candidate::meant).toList();
        return all.isEmpty()
                ? InOtherUnits.denominations().stream()
                        .filter(meant -> meant != column.said() && column.areAllRead(meant))
                        .sorted(Comparator.naturalOrder())
                        .toList()
                : all;
    }
}
