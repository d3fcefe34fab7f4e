package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.ExchangeRate;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The exchange rates that were used, with their dates and sources. */
record RatesPage(Pages pages) {

    Page page() {
        List<ExchangeRate> rates = pages.scope().rates();
        List<Row> rows = IntStream.range(0, rates.size())
                .mapToObj(i -> row(i + 1, rates.get(i)))
                .toList();
        Stream<Head> heads = Heads.own(
                Label.ORDINAL,
                Label.RATE,
                Label.VALID_FROM,
                Label.VALID_TO,
                Label.KIND_OF_RATE,
                Label.SOURCE,
                Label.USES);
        return pages.page(
                Topic.RATES, heads.toList(), 2, rows, List.of(pages.phrases().say("note.rates")));
    }

    private Row row(int ordinal, ExchangeRate rate) {
        return new Row(
                Rank.ENTRY,
                Map.of(
                        Heads.ORDINAL,
                        Value.Figure.numeral(ordinal),
                        new Head.Own(Label.RATE),
                        new Value.Figure(rate.dongPerDollar(), Value.Format.RATE),
                        new Head.Own(Label.VALID_FROM),
                        Value.text(Numerals.date(rate.from())),
                        new Head.Own(Label.VALID_TO),
                        Value.text(Numerals.date(rate.until())),
                        new Head.Own(Label.KIND_OF_RATE),
                        Value.text(pages.phrases().say("rate." + rate.kind())),
                        new Head.Own(Label.SOURCE),
                        Value.text(rate.source()),
                        new Head.Own(Label.USES),
                        Value.Figure.count(uses(rate))));
    }

    private long uses(ExchangeRate rate) {
        return pages.scope().reports().stream()
                .flatMap(report -> report.accepted().stream())
                .flatMap(RatesPage::used)
                .filter(rate::equals)
                .count();
    }

    private static Stream<ExchangeRate> used(Posting posting) {
        return posting.amounts().stream()
                .flatMap(amount -> amount.conversion().stream())
                .map(conversion -> conversion.rate());
    }
}
