package tonghop.domain.reporting;

import java.util.List;

/**
 * A named group of members (cụm) as it was on one day.
 *
 * @param members all of them, in Vietnamese order of their names
 * @param leads who led it (cụm trưởng), if that is known
 * @param deputies who stood in (cụm phó), if that is known
 */
public record Cluster(String id, String name, List<Member> members, List<Member> leads, List<Member> deputies) {

    public Cluster {
        members = List.copyOf(members);
        leads = List.copyOf(leads);
        deputies = List.copyOf(deputies);
    }

    public boolean has(String memberId) {
        return members.stream().anyMatch(member -> member.id().equals(memberId));
    }
}
