package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Window;

/** What a reader must know before using the totals: who is missing, what covers other days, what is held. */
record CoverageNotes(Scope scope, Phrases phrases) {

    List<String> all() {
        return Stream.of(Stream.of(sent()), absent(), parts(), windows(), Stream.of(held(), phrases.say("note.dash")))
                .flatMap(notes -> notes)
                .toList();
    }

    private String sent() {
        int sent = scope.reports().size();
        return phrases.say("note.sent", count(sent), count(sent + scope.absent().size()));
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
                .map(report -> phrases.say(
                        "note.part.member", phrases.member(report.member()), phrases.period(report.period())))
                .collect(joining("; "));
        return parts.isEmpty() ? Stream.empty() : Stream.of(phrases.say("note.part", parts));
    }

    private Stream<String> windows() {
        return scope.reports().stream().filter(CoverageNotes::isShifted).map(this::window);
    }

    private String window(MemberReport report) {
        Window window = report.period().window();
        return phrases.say(
                "note.window",
                phrases.member(report.member()),
                Numerals.date(window.from()),
                Numerals.date(window.until()));
    }

    private static boolean isShifted(MemberReport report) {
        return ReportingPeriod.parse(report.period().label())
                .filter(calendar -> !calendar.window().equals(report.period().window()))
                .isPresent();
    }

    private String held() {
        String members = scope.reports().stream()
                .filter(report -> !report.held().isEmpty())
                .map(report -> phrases.say(
                        "note.held.member",
                        phrases.member(report.member()),
                        count(report.held().size())))
                .collect(joining("; "));
        long held = Listed.held(scope).count();
        return held == 0 ? phrases.say("note.held.none") : phrases.say("note.held", count(held), members);
    }

    private String count(long count) {
        return phrases.numerals().count(count);
    }
}
