package tonghop.pipeline.merge;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The reports of one member on one period, lined up. Those that can only be ordered in a circle, or not at all, stand in
 * one place of the line together: nobody knows which of them is the newest.
 *
 * @param line the oldest first; withdrawn ones are not in it
 * @param all the withdrawn ones too
 */
record Versions(List<List<Content>> line, List<Content> all) {

    private static final Comparator<Content> STEADY =
            comparingInt(Content::receipt).thenComparing(Content::signedOn).thenComparing(Content::sha256);

    static Versions of(List<Content> reports, Guidance guidance) {
        Seniority seniority = new Seniority(guidance.decisions());
        List<Content> standing = reports.stream()
                .filter(report -> guidance.withdrawal(report).isEmpty())
                .toList();
        return new Versions(
                lined(standing, seniority),
                lined(reports, seniority).stream().flatMap(List::stream).toList());
    }

    /**
     * Every two are connected, one way or both, so that the more may be older than a report the newer it is, and those
     * that are connected in circles have as many.
     */
    private static List<List<Content>> lined(List<Content> reports, Seniority seniority) {
        Map<Integer, List<Content>> places = reports.stream()
                .sorted(STEADY)
                .collect(Collectors.groupingBy(
                        report -> older(report, reports, seniority).size(), TreeMap::new, Collectors.toList()));
        return List.copyOf(places.values());
    }

    /** All that may be older, be it only by way of others. */
    private static Set<Content> older(Content report, List<Content> reports, Seniority seniority) {
        Set<Content> older = new HashSet<>(Set.of(report));
        Deque<Content> due = new ArrayDeque<>(older);
        while (!due.isEmpty()) {
            Content next = due.remove();
            reports.stream()
                    .filter(other -> !older.contains(other) && seniority.compare(next, other) >= 0)
                    .toList()
                    .forEach(other -> {
                        older.add(other);
                        due.add(other);
                    });
        }
        return older;
    }

    /** The newest of which that is certain. */
    Optional<Content> effective() {
        return line.stream()
                .filter(place -> place.size() == 1)
                .reduce((older, newer) -> newer)
                .map(place -> place.get(0));
    }

    boolean isEffective(Content content) {
        return effective().filter(content::equals).isPresent();
    }

    /** Those that would be newer if it were known which of them is the newest. */
    List<Content> conflicting() {
        int from = effective().map(newest -> line.indexOf(List.of(newest)) + 1).orElse(0);
        return line.subList(from, line.size()).stream().flatMap(List::stream).toList();
    }

    /** The others in the same place of the line. */
    List<Content> inConflictWith(Content one) {
        return line.stream()
                .filter(place -> place.contains(one))
                .flatMap(List::stream)
                .filter(other -> !other.equals(one))
                .toList();
    }

    /** All that are not withdrawn, the oldest first. */
    List<Content> standing() {
        return line.stream().flatMap(List::stream).toList();
    }

    /** From 1; 0 while it is not known. */
    int number(Content content) {
        return conflicting().contains(content) ? 0 : all.indexOf(content) + 1;
    }
}
