package tonghop.workspace.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Clusters.Membership;
import tonghop.domain.reporting.Clusters.Role;

/** clusters.csv: who belongs to which cluster, and who leads it. */
final class ClusterFile {

    static final String NAME = "clusters.csv";
    static final List<String> COLUMNS =
            List.of("cluster", "name", "member", "role", "valid_from", "valid_to", "source");

    private static final List<String> ROLES =
            Stream.of(Role.values()).map(ClusterFile::id).toList();

    private ClusterFile() {}

    /** The memberships; that a member is in one cluster at a time, and a lead in the one that it leads, is checked. */
    static List<Membership> read(CsvFile file, Set<String> ids) {
        Dated<Membership> all = new Dated<>();
        file.lines().forEach(line -> membership(line, ids)
                .ifPresent(membership -> all.add(membership, membership.validity(), line)));
        Dated<Membership> members = all.only(membership -> membership.role() == Role.MEMBER);
        members.onePerTime(Membership::member);
        all.unless(
                part -> isMember(part, members.values()),
                (stranger, line) -> line.problem(stranger.member(), Expected.MEMBER_OF_CLUSTER, stranger.cluster()));
        return all.values();
    }

    private static boolean isMember(Membership part, List<Membership> members) {
        return members.stream()
                .anyMatch(membership -> membership.member().equals(part.member())
                        && membership.cluster().equals(part.cluster())
                        && membership.validity().covers(part.validity()));
    }

    private static Optional<Membership> membership(Line line, Set<String> ids) {
        Optional<String> cluster = line.filled("cluster");
        Optional<String> name = line.filled("name");
        Optional<String> member = MemberFile.known(line, "member", ids);
        Optional<Role> role = line.choice("role", ClusterFile::role, ROLES);
        var validity = line.validity();
        return cluster.isEmpty() || name.isEmpty() || member.isEmpty()
                ? Optional.empty()
                : role.flatMap(part -> validity.map(days ->
                        new Membership(cluster.get(), name.get(), member.get(), part, days, line.text("source"))));
    }

    private static Optional<Role> role(String id) {
        return Stream.of(Role.values()).filter(role -> id(role).equals(id)).findFirst();
    }

    private static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
