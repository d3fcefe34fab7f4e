package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Retrospect;
import tonghop.domain.ledger.Retrospect.Alike;
import tonghop.domain.ledger.Retrospect.Reason;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.ledger.Retrospect.Unlike;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** With what a period was compared, at which rates, and who was left out and why. */
record ComparisonNotes(Pages pages, Compared compared) {

    private static final int SHORT = 12;

    List<String> all() {
        return Stream.of(
                        Stream.of(sources()),
                        changes(),
                        Stream.of(Reason.values()).flatMap(this::unlike),
                        withheld(),
                        oneSided(),
                        provisional(),
                        restated(),
                        counts(),
                        new ComparisonCounts(pages, compared).leftOut(),
                        repeated())
                .flatMap(notes -> notes)
                .toList();
    }

    private Phrases phrases() {
        return pages.phrases();
    }

    private Retrospect retrospect() {
        return compared.retrospect();
    }

    private String sources() {
        String named = retrospect().sources().stream().map(this::source).collect(joining("; "));
        String key = retrospect().isOfYears() ? "note.comparison.years" : "note.comparison.before";
        return compared.alike().isEmpty()
                ? phrases().say(key + ".nobody", named)
                : phrases()
                        .say(
                                key,
                                named,
                                phrases().numerals().count(compared.alike().size()));
    }

    private String source(Source source) {
        return phrases()
                .say(
                        "note.comparison.source",
                        phrases().period(source.period()),
                        source.manifest()
                                .substring(0, Math.min(SHORT, source.manifest().length())));
    }

    private Stream<String> changes() {
        return compared.alike().isEmpty() ? Stream.empty() : Stream.of(phrases().say("note.comparison.split"), rates());
    }

    private String rates() {
        return phrases().say("note.comparison.rates", rates(Alike::before), rates(Alike::now));
    }

    private String rates(Function<Alike, Side> side) {
        String named = compared.alike().stream()
                .flatMap(alike -> side.apply(alike).rate().stream())
                .map(ExchangeRate::dongPerDollar)
                .distinct()
                .sorted()
                .map(phrases().numerals()::rate)
                .collect(joining("; "));
        return named.isEmpty() ? phrases().say("withheld") : named;
    }

    private Stream<String> unlike(Reason reason) {
        String named = compared.unlike().stream()
                .filter(each -> each.reason() == reason)
                .map(this::named)
                .collect(joining("; "));
        return named.isEmpty() ? Stream.empty() : Stream.of(phrases().say("note.comparison." + reason, named));
    }

    private String named(Unlike unlike) {
        String member = phrases().member(unlike.member());
        if (unlike.reason() == Reason.OTHER_DAYS) {
            return phrases().say("note.comparison.days", member, days(unlike.before()), days(unlike.now()));
        }
        return unlike.what().isEmpty()
                ? member
                : phrases().say("note.part.member", member, String.join(", ", unlike.what()));
    }

    private String days(Side side) {
        return side.reports().stream()
                .map(report -> report.period().window())
                .distinct()
                .map(window -> Numerals.date(window.from()) + "–" + Numerals.date(window.until()))
                .collect(joining(", "));
    }

    private Stream<String> withheld() {
        return Section.AID.measures().stream().flatMap(measure -> {
            String names = compared.withheld(measure)
                    .map(each -> phrases().member(each.alike().member()))
                    .collect(joining(", "));
            return names.isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            phrases().say("note.comparison.withheld", phrases().say("group." + measure.id()), names));
        });
    }

    /** Who is left out of a measure, with what one side reports of it: what is blank on the other is not zero. */
    private Stream<String> oneSided() {
        return Section.AID.measures().stream().flatMap(measure -> {
            String named = compared.oneSided(measure).map(this::oneSided).collect(joining("; "));
            return named.isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            phrases().say("note.comparison.one-sided", phrases().say("group." + measure.id()), named));
        });
    }

    private String oneSided(ComparedAid aid) {
        boolean before = aid.isReported(aid.alike().before());
        String member = phrases().member(aid.alike().member());
        return before
                ? phrases().say("note.comparison.only-before", member, dong(aid.before()))
                : phrases().say("note.comparison.only-now", member, dong(aid.now()));
    }

    private String dong(Money money) {
        return phrases().numerals().money(money) + " " + money.currency();
    }

    private Stream<String> provisional() {
        String named = compared.alike().stream()
                .flatMap(alike -> alike.provisional().stream().map(report -> provisional(alike, report)))
                .collect(joining("; "));
        return named.isEmpty() ? Stream.empty() : Stream.of(phrases().say("note.comparison.provisional", named));
    }

    private Stream<String> restated() {
        return compared.whole(Field.COMMITTED)
                .filter(each -> compared.isRestated(each.measure()))
                .limit(1)
                .map(each -> phrases().say("note.comparison.restated"));
    }

    private Stream<String> counts() {
        return new ComparisonCounts(pages, compared).hasRestated()
                ? Stream.of(phrases().say("note.comparison.counts"))
                : Stream.empty();
    }

    /** In the sum of years a commitment counts as often as it was stated. */
    private Stream<String> repeated() {
        List<Money> repeated = pages.scope().courses().stream()
                .filter(course -> retrospect().isOfYears())
                .flatMap(course -> course.repeatedInDong().stream())
                .filter(money -> !money.isZero())
                .toList();
        return repeated.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases()
                        .say(
                                "note.comparison.repeated",
                                phrases().numerals().count(repeated.size()),
                                phrases()
                                        .numerals()
                                        .money(repeated.stream().reduce(Money.zero(Currency.VND), Money::plus))));
    }

    private String provisional(Alike alike, MemberReport report) {
        return phrases()
                .say(
                        "note.part.member",
                        phrases().member(alike.member()),
                        phrases().period(report.period()));
    }
}
