package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The rows that do not count until they are mended, with the money that they declare. */
record HeldPage(Pages pages) {

    private static final List<Head> MONEY = Section.AID.measures().stream()
            .flatMap(field -> Stream.of(Currency.values()).<Head>map(currency -> new Head.Reported(field, currency)))
            .toList();

    Page page() {
        List<Row> rows = new ArrayList<>();
        Listed.held(pages.scope()).forEach(listed -> rows.add(row(rows.size() + 1, listed)));
        rows.add(total());
        Stream<Head> texts =
                Stream.concat(Stream.of(Heads.ORDINAL, Heads.MEMBER), Heads.own(Label.SECTION, Label.NAME));
        Stream<Head> reason = Stream.concat(Heads.own(Label.REASON), Heads.source());
        return pages.page(
                Topic.HELD,
                Heads.joined(texts, Stream.concat(MONEY.stream(), reason)),
                2,
                rows,
                rows.size() == 1 ? List.of() : List.of(pages.phrases().say("note.held.rows")));
    }

    private Row row(int ordinal, Listed listed) {
        Entry entry = listed.entry();
        Map<Head, Value> values = new EntryCells(pages.phrases()).place(ordinal, listed.report(), entry);
        values.put(new Head.Own(Label.SECTION), new Value.Text(pages.phrases().section(entry.section())));
        values.put(new Head.Own(Label.NAME), Value.text(name(entry)));
        values.put(new Head.Own(Label.REASON), Value.text(reason(listed)));
        Totals declared = Totals.of(List.of(listed.posting()));
        MONEY.forEach(head -> values.put(head, declared(declared, (Head.Reported) head)));
        return new Row(Rank.ENTRY, values);
    }

    private static Value declared(Totals declared, Head.Reported head) {
        return declared.sum(Section.AID, head.field(), head.currency())
                .<Value>map(sum -> Value.Figure.of(sum.value()))
                .orElse(Value.Text.BLANK);
    }

    private static String name(Entry entry) {
        return entry.section().naming().stream()
                .map(entry::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Every error of the row, in the words for the person who can mend it. */
    private String reason(Listed listed) {
        return pages.scope().findings().stream()
                .filter(found -> found.finding().isError() && isAbout(listed, found))
                .map(found -> pages.phrases().message(found.finding()))
                .distinct()
                .collect(joining("\n"));
    }

    private static boolean isAbout(Listed listed, FoundIn found) {
        return found.submission().sha256().equals(listed.report().submission().sha256())
                && found.finding().sheet().equals(listed.entry().sheet())
                && Address.of(found.finding().cell()).row() == listed.entry().row();
    }

    private Row total() {
        List<Posting> held = Listed.held(pages.scope()).map(Listed::posting).toList();
        Tally tally = Tally.ofPostings(held, pages);
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.MEMBER, new Value.Text(pages.phrases().say("total.held")));
        MONEY.forEach(head -> values.put(
                head,
                held.isEmpty() ? tally.under(head) : tally.under(head).by(new Formula.SumOfRows(0, held.size() - 1))));
        return new Row(Rank.TOTAL, values);
    }
}
