package tonghop.pipeline.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The reports of one member on one period. What was received later is newer. What came together is ordered by the dates
 * of signature; if these do not tell, nothing is guessed.
 *
 * @param ordered the versions, the newest last
 * @param conflicting those that came together and cannot be ordered
 */
record Versions(List<Content> ordered, List<Content> conflicting) {

    private static final Comparator<Content> ORDER = comparingInt(Versions::receipt)
            .thenComparing(Versions::signedOn)
            .thenComparing(content -> content.known().arrival().file());

    static Versions of(List<Content> reports) {
        List<Content> standing =
                reports.stream().filter(report -> !isWithdrawn(report, reports)).toList();
        Predicate<Content> conflicts = one -> standing.stream().anyMatch(other -> conflict(one, other));
        return new Versions(
                standing.stream().filter(conflicts.negate()).sorted(ORDER).toList(),
                standing.stream()
                        .filter(conflicts)
                        .sorted(comparing(content -> content.known().arrival().file()))
                        .toList());
    }

    boolean isNewest(Content content) {
        return newest().equals(content);
    }

    Content newest() {
        return ordered.get(ordered.size() - 1);
    }

    /** The conflicting reports that would be newer than all versions if they could be ordered. */
    List<Content> unordered() {
        return conflicting.stream()
                .filter(content -> receipt(content) >= receipt(newest()))
                .toList();
    }

    List<Content> inConflictWith(Content one) {
        return conflicting.stream().filter(other -> conflict(one, other)).toList();
    }

    /** Two files contradicted each other and a person took one away: the other holds. */
    private static boolean isWithdrawn(Content one, List<Content> all) {
        return !one.isPresent() && all.stream().anyMatch(other -> other.isPresent() && conflict(one, other));
    }

    private static boolean conflict(Content one, Content other) {
        return !one.equals(other)
                && receipt(one) == receipt(other)
                && (signedOn(one).isEmpty()
                        || signedOn(other).isEmpty()
                        || signedOn(one).equals(signedOn(other)));
    }

    private static int receipt(Content content) {
        return content.known().arrival().receipt();
    }

    private static String signedOn(Content content) {
        return content.known().report().signedOn();
    }
}
