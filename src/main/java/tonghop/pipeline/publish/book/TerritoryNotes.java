package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Territory.Kind;
import tonghop.domain.ledger.Territory.Lineage;
import tonghop.domain.ledger.Territory.Part;
import tonghop.domain.reporting.Member;

/** What a reader must know of figures that stand under another name than that of who reported them. */
record TerritoryNotes(Scope scope, Phrases phrases) {

    /** None where the book is drawn in the geography of its time. */
    List<String> all() {
        return scope.territory().day().stream()
                .map(this::ofDay)
                .flatMap(first ->
                        Stream.of(Stream.of(first), noClusters(), lineages().flatMap(this::notes)))
                .flatMap(notes -> notes)
                .toList();
    }

    /** Any day can be asked for: whose provinces these are is told by the day since when they are so. */
    private String ofDay(LocalDate day) {
        return scope.territory().since().stream()
                .filter(since -> !since.equals(day))
                .map(since -> phrases.say("note.territory.since", Numerals.date(day), Numerals.date(since)))
                .findFirst()
                .orElseGet(() -> phrases.say("note.territory", Numerals.date(day)));
    }

    private Stream<String> noClusters() {
        return scope.isGrouped() && scope.parts().size() == 1
                ? Stream.of(phrases.say("note.territory.no-clusters"))
                : Stream.empty();
    }

    /** Those of which a report stands in the scope. */
    Stream<Lineage> lineages() {
        return scope.territory().lineages().stream()
                .filter(lineage -> !reports(lineage).isEmpty());
    }

    List<MemberReport> reports(Lineage lineage) {
        return scope.reports().stream()
                .filter(report -> report.member().equals(lineage.shown()))
                .toList();
    }

    private Stream<String> notes(Lineage lineage) {
        return Stream.of(
                        Stream.of(how(lineage)),
                        absent(lineage),
                        elsewhere(lineage),
                        new Namesakes(this, lineage).notes())
                .flatMap(notes -> notes);
    }

    private String how(Lineage lineage) {
        return phrases.say(
                "note.territory." + lineage.kind(),
                phrases.member(lineage.shown()),
                lineage.parts().stream().map(part -> part.member().name()).collect(joining(", ")));
    }

    private Stream<String> absent(Lineage lineage) {
        String names = lineage.absent().stream().map(Member::name).collect(joining(", "));
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say("note.territory.absent", phrases.member(lineage.shown()), names));
    }

    /** The merger cut across clusters: that of the day counts, and the others are named. */
    private Stream<String> elsewhere(Lineage lineage) {
        Scope.Part stands = standsIn(lineage);
        String here = stands.name();
        boolean together =
                lineage.parts().stream().map(Part::cluster).distinct().count() == 1;
        if (together && stands.code().equals(Scopes.NO_CLUSTER)) {
            return Stream.empty();
        }
        String others = lineage.parts().stream()
                .filter(part -> !part.cluster().isEmpty() && !part.cluster().equals(here))
                .map(this::standing)
                .collect(joining("; "));
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say(
                        lineage.kind() == Kind.UNDIVIDED ? "note.territory.across" : "note.territory.elsewhere",
                        phrases.member(lineage.shown()),
                        here,
                        others));
    }

    private String standing(Part part) {
        return phrases.say("note.absent.part", part.member().name(), part.cluster());
    }

    private Scope.Part standsIn(Lineage lineage) {
        return scope.parts().stream()
                .filter(part -> part.reports().stream()
                        .anyMatch(report -> report.member().equals(lineage.shown())))
                .findFirst()
                .orElseThrow();
    }
}
