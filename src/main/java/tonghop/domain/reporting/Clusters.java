package tonghop.domain.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who belongs to which cluster, dated. For a period the clusters of its last day count, so that every member is in at most
 * one; that no two memberships of a member overlap is checked when the reference data is read.
 */
public final class Clusters {

    private static final Comparator<Cluster> BY_ID =
            Comparator.comparingInt((Cluster cluster) -> cluster.id().length()).thenComparing(Cluster::id);

    private final List<Membership> memberships;
    private final Members members;

    /** One row of the list: a member's part in a cluster for a time, and where that is written. */
    public record Membership(String cluster, String name, String member, Role role, Window validity, String source) {}

    /** A member's part in a cluster; who leads it has a row as a member besides. */
    public enum Role {
        MEMBER,
        LEAD,
        DEPUTY
    }

    public Clusters(List<Membership> memberships, Members members) {
        this.memberships = List.copyOf(memberships);
        this.members = members;
    }

    /** The cluster of a member in a period; none for those who stand outside. */
    public Optional<Cluster> of(String memberId, Window period) {
        return inForce(period.until()).stream()
                .filter(cluster -> cluster.has(memberId))
                .findFirst();
    }

    /** The clusters of a day by their ids, each with its members of that day. */
    public List<Cluster> inForce(LocalDate day) {
        return memberships.stream()
                .filter(row -> row.role() == Role.MEMBER && row.validity().covers(day))
                .collect(Collectors.toMap(Membership::cluster, Function.identity(), (first, other) -> first))
                .values()
                .stream()
                .map(row -> cluster(row, day))
                .sorted(BY_ID)
                .toList();
    }

    private Cluster cluster(Membership row, LocalDate day) {
        return new Cluster(
                row.cluster(),
                row.name(),
                inRole(row.cluster(), Role.MEMBER, day),
                inRole(row.cluster(), Role.LEAD, day),
                inRole(row.cluster(), Role.DEPUTY, day));
    }

    private List<Member> inRole(String cluster, Role role, LocalDate day) {
        return members.inForce(day).stream()
                .filter(member -> memberships.stream()
                        .anyMatch(row -> row.cluster().equals(cluster)
                                && row.role() == role
                                && row.validity().covers(day)
                                && row.member().equals(member.id())))
                .toList();
    }
}
