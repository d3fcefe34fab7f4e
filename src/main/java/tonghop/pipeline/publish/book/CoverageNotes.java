package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Window;

/** What a reader must know before using the totals: who is missing, what covers other days, what is held. */
record CoverageNotes(Scope scope, Phrases phrases) {

    List<String> all() {
        return Stream.of(
                        territory(),
                        Stream.of(sent()),
                        withdrawn(),
                        absent(),
                        parts(),
                        leftOver(),
                        windows(),
                        Stream.of(held()),
                        uncompared(),
                        Stream.of(phrases.say("note.dash")))
                .flatMap(notes -> notes)
                .toList();
    }

    private Stream<String> territory() {
        return new TerritoryNotes(scope, phrases).all().stream();
    }

    private String sent() {
        long sent = scope.members();
        return phrases.say("note.sent", count(sent), count(sent + scope.absent().size()));
    }

    /** Figures of nobody need a reason where there were some. */
    private Stream<String> withdrawn() {
        long withdrawn = scope.files().stream()
                .filter(file -> file.status() == Submission.Status.WITHDRAWN)
                .count();
        return scope.isGrouped() && scope.reports().isEmpty() && withdrawn > 0
                ? Stream.of(phrases.say("note.withdrawn", count(withdrawn)))
                : Stream.empty();
    }

    private Stream<String> absent() {
        List<Scope.Part> parts =
                scope.parts().stream().filter(part -> !part.absent().isEmpty()).toList();
        String names = parts.stream().map(this::absent).collect(joining("; "));
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say("note.absent", count(scope.absent().size()), names));
    }

    private String absent(Scope.Part part) {
        String names = names(part.absent());
        return scope.isGrouped() ? phrases.say("note.absent.part", part.name(), names) : names;
    }

    private String names(List<Member> members) {
        return members.stream().map(phrases::member).collect(joining(", "));
    }

    /** Reports of less than the period stand in the totals as they are: nothing is extrapolated. */
    private Stream<String> parts() {
        String parts = scope.reports().stream()
                .filter(report -> !report.period().equals(scope.period()))
                .map(report ->
                        phrases.say("note.part.member", phrases.reporter(report), phrases.period(report.period())))
                .collect(joining("; "));
        return parts.isEmpty() ? Stream.empty() : Stream.of(phrases.say("note.part", parts));
    }

    /** Reports whose money is in no total, each with its reason. */
    private Stream<String> leftOver() {
        MemberLabels members = MemberLabels.of(scope, phrases);
        return scope.files().stream()
                .filter(file -> file.status() == Submission.Status.RECEIVED)
                .map(file -> phrases.say(
                        "note.left-over", members.label(file.member(), phrases), file.file(), file.reason()));
    }

    private Stream<String> windows() {
        return scope.reports().stream().filter(CoverageNotes::isShifted).map(this::window);
    }

    private String window(MemberReport report) {
        Window window = report.period().window();
        return phrases.say(
                "note.window", phrases.reporter(report), Numerals.date(window.from()), Numerals.date(window.until()));
    }

    private static boolean isShifted(MemberReport report) {
        return ReportingPeriod.parse(report.period().label())
                .filter(calendar -> !calendar.window().equals(report.period().window()))
                .isPresent();
    }

    /** Without anything published to compare with there is no sheet for it. */
    private Stream<String> uncompared() {
        return scope.retrospect().stream()
                .filter(retrospect -> retrospect.sources().isEmpty())
                .map(retrospect ->
                        phrases.say(retrospect.isOfYears() ? "note.comparison.no-years" : "note.comparison.none"));
    }

    private String held() {
        String members = scope.reports().stream()
                .filter(report -> !report.held().isEmpty())
                .map(report -> phrases.say(
                        "note.held.member",
                        phrases.reporter(report),
                        count(report.held().size())))
                .collect(joining("; "));
        long held = Listed.held(scope).count();
        return held == 0 ? phrases.say("note.held.none") : phrases.say("note.held", count(held), members);
    }

    private String count(long count) {
        return phrases.numerals().count(count);
    }
}
