package tonghop.pipeline.merge;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import tonghop.domain.reporting.Arrival;

/**
 * One received content with all the places where it arrived. However many there are, it is one submission.
 *
 * @param arrivals those that lie in {@code input/} first, then in the order in which the places were received
 * @param unmended what was returned to its sender and came back as it was, which says nothing else
 */
record Content(List<Candidate> arrivals, List<Content> unmended) {

    private static final int SHORT = 12;

    private static final Comparator<Candidate> BEST_KNOWN = comparing(Candidate::arrival, Arrival.BEST_KNOWN);

    Content {
        arrivals = arrivals.stream().sorted(BEST_KNOWN).toList();
        unmended = List.copyOf(unmended);
    }

    Content(List<Candidate> arrivals) {
        this(arrivals, List.of());
    }

    /** In the order of their hashes; a file that could not be opened stands for itself. */
    static List<Content> among(List<Candidate> candidates) {
        TreeMap<String, List<Candidate>> byHash =
                candidates.stream().collect(groupingBy(Content::identity, TreeMap::new, toList()));
        return new Unmended(byHash).contents();
    }

    /** The arrival by which the content is known: one that can count before others, else where it was received first. */
    Candidate known() {
        return speaking().stream().findFirst().orElse(arrivals.get(0));
    }

    String sha256() {
        return known().arrival().sha256();
    }

    /** Whether it is a return of the other: whatever it says now was written after that. */
    boolean isMadeOf(Content other) {
        return known().imprint().origin().equals(other.sha256());
    }

    /** Enough of the hash to know the content by, and short enough to be looked at and typed. */
    String shortHash() {
        return sha256().substring(0, Math.min(SHORT, sha256().length()));
    }

    /** Where it lies, or lay, below {@code input/}. */
    String file() {
        return known().arrival().file();
    }

    /** What its accepted aid commits, for people. */
    String sums() {
        return Sums.text(known().report().committed());
    }

    int receipt() {
        return known().arrival().receipt();
    }

    String signedOn() {
        return known().report().signedOn();
    }

    int revision() {
        return known().report().revision();
    }

    /** Whether the reports read of it, under different names, are not of one member and period. */
    boolean isContradictory() {
        return subjects().size() > 1;
    }

    /** What it is about, by the names that speak. */
    List<Subject> subjects() {
        return speaking().stream()
                .map(candidate -> Subject.of(candidate.report()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The arrivals that can count; names under which the file no longer lies speak only if no other does. */
    private List<Candidate> speaking() {
        List<Candidate> reports = arrivals.stream().filter(Candidate::isReport).toList();
        List<Candidate> present = reports.stream()
                .filter(candidate -> candidate.arrival().isPresent())
                .toList();
        return present.isEmpty() ? reports : present;
    }

    boolean isPresent() {
        return lies() || unmended.stream().anyMatch(Content::lies);
    }

    /** Whether its own bytes lie in {@code input/}. */
    boolean lies() {
        return arrivals.stream().anyMatch(candidate -> candidate.arrival().isPresent());
    }

    /** The other files in {@code input/} with the same content. */
    List<String> otherFiles() {
        return arrivals.stream()
                .filter(candidate ->
                        !candidate.equals(known()) && candidate.arrival().isPresent())
                .map(candidate -> candidate.arrival().file())
                .toList();
    }

    private static String identity(Candidate candidate) {
        String hash = candidate.arrival().sha256();
        return hash.isEmpty() ? candidate.arrival().file() : hash;
    }
}
