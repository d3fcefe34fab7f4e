package tonghop.pipeline.merge.twin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.reporting.Field;
import tonghop.domain.text.Key;

/**
 * Joins what is certainly one project in several reports of a member: the same title with the same donor, or with the same
 * decision of approval, if no report has two of them. Where one has, all else must be the same too.
 */
final class Certain {

    private final List<Sight> sights;
    private final Threads threads;

    Certain(List<Sight> sights, Threads threads) {
        this.sights = sights;
        this.threads = threads;
    }

    void join() {
        groups(this::ofAll).forEach(this::joinWithinReports);
        Stream.<Function<Sight, List<Key>>>of(this::ofDecision, this::ofDonor, this::ofAll)
                .flatMap(mark -> groups(mark).stream())
                .filter(this::isUnmistakable)
                .forEach(group -> IntStream.range(1, group.size())
                        .forEach(at -> threads.joinIfApart(group.get(at - 1), group.get(at))));
    }

    private Collection<List<Integer>> groups(Function<Sight, List<Key>> mark) {
        return IntStream.range(0, sights.size())
                .boxed()
                .filter(at -> !mark.apply(sights.get(at)).isEmpty())
                .collect(groupingBy(at -> mark.apply(sights.get(at)), LinkedHashMap::new, toList()))
                .values();
    }

    /** Rows that nothing tells apart are added up wherever they stand in one report. */
    private void joinWithinReports(List<Integer> alike) {
        for (int at = 1; at < alike.size(); at++) {
            int one = alike.get(at - 1);
            int other = alike.get(at);
            if (sights.get(one).side().report().equals(sights.get(other).side().report())) {
                threads.join(one, other);
            }
        }
    }

    /** Whether no two that are not one already tell of the same days. */
    private boolean isUnmistakable(List<Integer> group) {
        return IntStream.range(1, group.size()).noneMatch(at -> group.subList(0, at).stream()
                .anyMatch(before -> threads.overlap(before, group.get(at)) && !threads.areOne(before, group.get(at))));
    }

    private List<Key> ofDonor(Sight sight) {
        Key donor = donor(sight);
        return donor.isEmpty() ? List.of() : List.of(title(sight), donor);
    }

    private List<Key> ofDecision(Sight sight) {
        Key decision = exact(sight, Field.DECISION);
        boolean numbered = decision.text().chars().anyMatch(Character::isDigit);
        return numbered ? List.of(title(sight), decision) : List.of();
    }

    private List<Key> ofAll(Sight sight) {
        return ofDonor(sight).isEmpty() && ofDecision(sight).isEmpty()
                ? List.of()
                : List.of(
                        title(sight),
                        donor(sight),
                        exact(sight, Field.DECISION),
                        exact(sight, Field.LOCATION),
                        exact(sight, Field.START));
    }

    private static Key title(Sight sight) {
        return exact(sight, Field.PROJECT);
    }

    /** The office's name of the donor, else the written one. */
    private static Key donor(Sight sight) {
        Key listed = exact(sight, Field.DONOR_LISTED);
        return listed.isEmpty() ? exact(sight, Field.DONOR) : listed;
    }

    private static Key exact(Sight sight, Field field) {
        return Key.of(sight.side().entry().text(field));
    }
}
