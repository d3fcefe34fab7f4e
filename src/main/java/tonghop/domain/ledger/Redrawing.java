package tonghop.domain.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.Territory.Kind;
import tonghop.domain.ledger.Territory.Lineage;
import tonghop.domain.ledger.Territory.Part;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Geography.Place;
import tonghop.domain.reporting.Member;
import tonghop.domain.text.VietnameseOrder;

/** The same book in another geography: reports change their names, and no figure changes. */
public record Redrawing(Geography geography) {

    private static final Comparator<Member> BY_NAME =
            comparing(Member::name, VietnameseOrder.INSTANCE).thenComparing(Member::id);

    /**
     * Where several reports stand under one member, they follow each other and are added up by whoever shows them. What the
     * book was compared with is left out, for it would have to be redrawn too.
     */
    public PeriodBook of(PeriodBook book) {
        List<MemberReport> reports = book.reports().stream()
                .sorted(comparing((MemberReport report) -> place(report).member(), BY_NAME)
                        .thenComparing(MemberReport::member, BY_NAME)
                        .thenComparing(report -> report.submission().file()))
                .toList();
        Set<String> present =
                reports.stream().map(report -> place(report).member().id()).collect(toSet());
        return new PeriodBook(
                book.period(),
                reports.stream().map(this::redrawn).toList(),
                absent(book, present),
                geography.clusters(),
                book.submissions(),
                book.findings(),
                book.rates(),
                book.twins(),
                new Territory(
                        List.of(geography.day()),
                        geography.since().stream().toList(),
                        lineages(reports, book.absent())),
                List.of(),
                book.issue());
    }

    private Place place(MemberReport report) {
        return geography.of(report.member());
    }

    private MemberReport redrawn(MemberReport report) {
        Place place = place(report);
        return new MemberReport(
                place.member(),
                geography.cluster(place),
                report.period(),
                report.submission(),
                report.postings(),
                report.general());
    }

    private List<Member> absent(PeriodBook book, Set<String> present) {
        return book.absent().stream()
                .map(member -> geography.of(member).member())
                .filter(member -> !present.contains(member.id()))
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    private List<Lineage> lineages(List<MemberReport> reports, List<Member> absent) {
        Map<String, List<MemberReport>> byShown = reports.stream()
                .collect(groupingBy(report -> place(report).member().id(), LinkedHashMap::new, toList()));
        return byShown.values().stream().flatMap(own -> lineage(own, absent)).toList();
    }

    /** None where only the member itself stands under its name. */
    private Stream<Lineage> lineage(List<MemberReport> own, List<Member> absent) {
        Place place = own.stream()
                .map(this::place)
                .filter(each -> !(each instanceof Place.Same))
                .findFirst()
                .orElseGet(() -> place(own.get(0)));
        List<Part> reported = own.stream().map(this::part).distinct().toList();
        if (place instanceof Place.Undivided undivided) {
            List<Part> parts = undivided.parts().stream()
                    .map(part -> new Part(part, clusterOnTheDay(part)))
                    .toList();
            return Stream.of(new Lineage(place.member(), Kind.UNDIVIDED, parts, List.of()));
        }
        return place instanceof Place.Same
                ? Stream.empty()
                : Stream.of(new Lineage(place.member(), kind(place), reported, absentUnder(place, absent)));
    }

    private static Kind kind(Place place) {
        return place instanceof Place.Nowhere ? Kind.NOWHERE : Kind.SUMMED;
    }

    private Part part(MemberReport report) {
        return new Part(
                report.member(),
                geography.clusterThen(report.member(), report.period().window()));
    }

    private String clusterOnTheDay(Member part) {
        return geography.clusters().stream()
                .filter(cluster -> cluster.has(part.id()))
                .map(cluster -> cluster.name())
                .findFirst()
                .orElse("");
    }

    private List<Member> absentUnder(Place place, List<Member> absent) {
        return absent.stream()
                .filter(member ->
                        geography.of(member).member().id().equals(place.member().id()))
                .toList();
    }
}
