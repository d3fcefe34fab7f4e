package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.ledger.Twins;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Submission;

/** Divides a period's book into the workbooks that are published: the country, each cluster, those without a cluster. */
final class Scopes {

    static final String NATIONAL = "toan-quoc";
    static final String CLUSTER = "cum-";
    static final String NO_CLUSTER = "ngoai-cum";

    private final PeriodBook book;
    private final Phrases phrases;
    private final PeriodTotals accepted;
    private final Map<String, String> clusterOf;

    private Scopes(PeriodBook book, Phrases phrases) {
        this.book = book;
        this.phrases = phrases;
        this.accepted = PeriodTotals.accepted(book);
        this.clusterOf = Stream.concat(
                        book.clusters().stream().flatMap(Scopes::memberships),
                        book.reports().stream().flatMap(Scopes::standings))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other));
    }

    /** The country first, then the clusters with reports by their ids, then the members without a cluster. */
    static List<Scope> of(PeriodBook book, Phrases phrases) {
        Scopes scopes = new Scopes(book, phrases);
        List<Scope> all = new ArrayList<>();
        all.add(scopes.national());
        scopes.parts().stream()
                .filter(part -> !part.reports().isEmpty())
                .map(scopes::ofPart)
                .forEach(all::add);
        return all;
    }

    private Scope national() {
        return scope(Scope.Kind.NATIONAL, NATIONAL, parts(), file -> true);
    }

    private Scope ofPart(Scope.Part part) {
        Scope.Kind kind = part.code().equals(NO_CLUSTER) ? Scope.Kind.NO_CLUSTER : Scope.Kind.CLUSTER;
        return scope(
                kind,
                part.code(),
                List.of(part),
                file -> !file.member().isEmpty()
                        && codeOf(cluster(file.member())).equals(part.code()));
    }

    private Scope scope(Scope.Kind kind, String code, List<Scope.Part> parts, Predicate<Submission> files) {
        return new Scope(
                kind,
                code,
                book.period(),
                parts,
                book.findings().stream()
                        .filter(found -> files.test(found.submission()))
                        .toList(),
                book.submissions().stream().filter(files).toList(),
                book.rates(),
                accepted,
                book.territory(),
                book.retrospect(),
                kind == Scope.Kind.NATIONAL ? book.twins() : Twins.NONE,
                book.issue());
    }

    private List<Scope.Part> parts() {
        Stream<Scope.Part> clusters = book.clusters().stream().map(cluster -> part(cluster.id(), cluster.name()));
        return Stream.concat(clusters, Stream.of(part("", phrases.say("scope.no-cluster"))))
                .toList();
    }

    private Scope.Part part(String cluster, String name) {
        List<MemberReport> reports = book.reports().stream()
                .filter(report -> report.cluster().equals(cluster))
                .toList();
        return new Scope.Part(
                codeOf(cluster),
                name,
                reports,
                book.absent().stream()
                        .filter(member -> cluster(member.id()).equals(cluster))
                        .toList());
    }

    private String cluster(String member) {
        return clusterOf.getOrDefault(member, "");
    }

    static String codeOf(String cluster) {
        return cluster.isEmpty() ? NO_CLUSTER : CLUSTER + cluster;
    }

    /** Of the member as it is shown, and of who reported. */
    private static Stream<Map.Entry<String, String>> standings(MemberReport report) {
        return Stream.of(report.member().id(), report.submission().member())
                .filter(id -> !id.isEmpty())
                .map(id -> Map.entry(id, report.cluster()));
    }

    private static Stream<Map.Entry<String, String>> memberships(Cluster cluster) {
        return cluster.members().stream().map(member -> Map.entry(member.id(), cluster.id()));
    }
}
