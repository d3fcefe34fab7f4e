package tonghop.domain.reporting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Successions.Succession;

/**
 * The provinces and clusters of one day, for reports of any time. Going forward, who was merged stands under whom it went
 * into. Going back, a report of a merged province cannot be divided: it stays one and is known by its parts.
 */
public final class Geography {

    private final Members members;
    private final Successions successions;
    private final Clusters clusters;
    private final LocalDate day;

    public Geography(Members members, Successions successions, Clusters clusters, LocalDate day) {
        this.members = members;
        this.successions = successions;
        this.clusters = clusters;
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** Since when the provinces are those of the day: the last day on which any changed; none before the first known. */
    public Optional<LocalDate> since() {
        return members.all().stream()
                .map(Member::validity)
                .flatMap(validity -> validity.isOpen()
                        ? Stream.of(validity.from())
                        : Stream.of(validity.from(), validity.until().plusDays(1)))
                .filter(change -> !change.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /** What stands on the day where a member stood that reported at another time. */
    public sealed interface Place {

        /** Under whose name its figures stand. */
        Member member();

        /** The member itself: renames and changes of type are no break. */
        record Same(Member member) implements Place {}

        /** The one into which it went, or out of which alone it came. */
        record Into(Member member) implements Place {}

        /** It stood for several members of the day, and its figures cannot be told apart. */
        record Undivided(Member member, List<Member> parts) implements Place {
            public Undivided {
                parts = List.copyOf(parts);
            }
        }

        /** Nobody stands there on the day, as far as the successions tell; it stays what it was. */
        record Nowhere(Member member) implements Place {}
    }

    /** Where the figures of a member stand that reported at another time. */
    public Place of(Member member) {
        Optional<Member> itself = members.byId(member.id(), day);
        if (itself.isPresent()) {
            return new Place.Same(itself.get());
        }
        List<Member> standing = standing(member.id(), Set.of());
        return switch (standing.size()) {
            case 0 -> new Place.Nowhere(member);
            case 1 -> new Place.Into(standing.get(0));
            default -> new Place.Undivided(member, standing);
        };
    }

    /** The id of the cluster in which a place stands; empty outside, and where its parts stood in different ones. */
    public String cluster(Place place) {
        List<String> ids = parts(place).map(this::cluster).distinct().toList();
        return ids.size() == 1 ? ids.get(0) : "";
    }

    /** The clusters of the day. */
    public List<Cluster> clusters() {
        return clusters.inForce(day);
    }

    /** The cluster of a member in the days of its report, by its name; empty outside. */
    public String clusterThen(Member member, Window days) {
        return clusters.of(member.id(), days).map(Cluster::name).orElse("");
    }

    /** Who has a union in the days' end and stands under the same name on the day, in Vietnamese order. */
    public List<Member> reporting(Member shown, LocalDate end) {
        return members.inForce(end).stream()
                .filter(Member::hasUnion)
                .filter(member -> of(member).member().id().equals(shown.id()))
                .toList();
    }

    /** A province without a union reported to no cluster, and has no say in where the others stood. */
    private static Stream<Member> parts(Place place) {
        if (!(place instanceof Place.Undivided undivided)) {
            return Stream.of(place.member());
        }
        List<Member> unions =
                undivided.parts().stream().filter(Member::hasUnion).toList();
        return (unions.isEmpty() ? undivided.parts() : unions).stream();
    }

    private String cluster(Member member) {
        return clusters.of(member.id(), new Window(day, day)).map(Cluster::id).orElse("");
    }

    /** Those of the day to which the successions lead, each once. */
    private List<Member> standing(String id, Set<String> passed) {
        Optional<Member> there = members.byId(id, day);
        if (there.isPresent() || passed.contains(id)) {
            return there.stream().toList();
        }
        Set<String> further = new LinkedHashSet<>(passed);
        further.add(id);
        return next(id).flatMap(other -> standing(other, further).stream())
                .distinct()
                .toList();
    }

    /** Forward along what was in force by the day, back along what came later. */
    private Stream<String> next(String id) {
        return Stream.concat(
                successions.all().stream()
                        .filter(each -> each.member().equals(id) && !each.date().isAfter(day))
                        .map(Succession::successor),
                successions.into(id).stream()
                        .filter(each -> each.date().isAfter(day))
                        .map(Succession::member));
    }
}
