package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Totals;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** What a reader must know of the sums of aid: how they were converted, and what could not be. */
record AidNotes(Scope scope, Phrases phrases) {

    List<String> all() {
        return Stream.of(
                        Stream.of(phrases.say("note.converted")),
                        Section.AID.measures().stream().flatMap(this::unconverted),
                        Stream.of(Field.COMMITTED, Field.DISBURSED).flatMap(this::unreported),
                        Stream.of(phrases.say("note.aside")),
                        unread(),
                        twins())
                .flatMap(notes -> notes)
                .toList();
    }

    /** Of these not even the money is known. */
    private Stream<String> unread() {
        long unread = Listed.held(scope)
                .filter(listed -> listed.entry().section() == Section.AID)
                .filter(listed -> listed.entry().amounts().isEmpty())
                .count();
        return unread == 0
                ? Stream.empty()
                : Stream.of(phrases.say("note.unread", phrases.numerals().count(unread)));
    }

    /** The total stands as it was reported; how far it may be too much is said beside it. */
    private Stream<String> twins() {
        if (scope.twins().all().isEmpty()) {
            return Stream.empty();
        }
        List<Posting> repeated =
                scope.twins().repeated().stream().map(Side::posting).toList();
        return Stream.of(phrases.say(
                "note.aid.twins",
                phrases.numerals()
                        .count(scope.twins().open().size()
                                + scope.twins().contradicted().size()),
                phrases.numerals().count(repeated.size()),
                Totals.of(repeated)
                        .all(Section.AID, Field.COMMITTED, Currency.VND)
                        .map(phrases.numerals()::money)
                        .orElse(phrases.numerals().count(0))));
    }

    /** Nothing was said of it, so the dash in their rows is no nought that they reported. */
    private Stream<String> unreported(Field field) {
        String members = scope.reports().stream()
                .filter(report -> isUnreported(report, field))
                .map(phrases::reporter)
                .collect(joining(", "));
        return members.isEmpty() ? Stream.empty() : Stream.of(phrases.say("note.unreported." + field.id(), members));
    }

    private static boolean isUnreported(MemberReport report, Field field) {
        List<Posting> aid = report.accepted().stream()
                .filter(posting -> posting.entry().section() == Section.AID)
                .toList();
        return !aid.isEmpty()
                && aid.stream()
                        .flatMap(posting -> posting.entry().amounts().stream())
                        .noneMatch(amount -> amount.measure() == field);
    }

    private Stream<String> unconverted(Field field) {
        Totals all =
                Totals.together(scope.reports().stream().map(Totals::accepted).toList());
        long rows = all.unconverted(Section.AID, field);
        return rows == 0
                ? Stream.empty()
                : Stream.of(phrases.say(
                        "note.unconverted",
                        phrases.say("group." + field.id()),
                        phrases.numerals().count(rows),
                        whose(field)));
    }

    private String whose(Field field) {
        return scope.reports().stream()
                .filter(report -> Totals.accepted(report).unconverted(Section.AID, field) > 0)
                .map(report -> phrases.say("note.unconverted.member", phrases.reporter(report), sums(report, field)))
                .collect(joining("; "));
    }

    /** What was reported in each currency of which something could not be converted. */
    private String sums(MemberReport report, Field field) {
        return Stream.of(Currency.values())
                .flatMap(currency -> Totals.accepted(report).sum(Section.AID, field, currency).stream())
                .filter(sum -> sum.unconverted() > 0)
                .map(sum -> phrases.numerals().money(sum.value()) + " "
                        + sum.value().currency())
                .collect(joining(", "));
    }
}
