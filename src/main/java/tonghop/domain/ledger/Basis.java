package tonghop.domain.ledger;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Submission;

/**
 * What the figures of a period rest on at one time: every content that arrived for it.
 *
 * @param clusters in which the members stand, in order
 * @param counting the contents that count, one for each member, by Vietnamese order of the members' names
 * @param others all that do not count
 */
public record Basis(List<Cluster> clusters, List<Counting> counting, List<Submission> others) {

    /** Nothing has arrived yet. */
    public static final Basis NONE = new Basis(List.of(), List.of(), List.of());

    public Basis {
        clusters = List.copyOf(clusters);
        counting = List.copyOf(counting);
        others = List.copyOf(others);
    }

    /**
     * A content that counts.
     *
     * @param member the member's id
     * @param name the member's name
     * @param cluster the id of the member's cluster in the period, or empty
     */
    public record Counting(String member, String name, String cluster, Submission submission, Share share) {}

    public static Basis of(PeriodBook book) {
        Set<Submission> counting =
                book.reports().stream().map(MemberReport::submission).collect(toSet());
        return new Basis(
                book.clusters(),
                book.reports().stream()
                        .map(report -> new Counting(
                                report.member().id(),
                                report.member().name(),
                                report.cluster(),
                                report.submission(),
                                Share.of(report)))
                        .toList(),
                book.submissions().stream()
                        .filter(submission -> !counting.contains(submission))
                        .toList());
    }

    Stream<Submission> submissions() {
        return Stream.concat(counting.stream().map(Counting::submission), others.stream());
    }

    /** What the members of a cluster bring together; of those without one under the empty id. */
    Share ofCluster(String id) {
        return Share.together(counting.stream()
                .filter(one -> one.cluster().equals(id))
                .map(Counting::share)
                .toList());
    }

    Share national() {
        return Share.together(counting.stream().map(Counting::share).toList());
    }
}
