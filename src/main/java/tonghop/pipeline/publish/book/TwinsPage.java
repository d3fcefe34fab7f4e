package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.ledger.TwinWords;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/**
 * Projects that two members may both have reported, two rows each, and what the country comes to with and without those
 * that a person said are one.
 */
record TwinsPage(Pages pages) {

    private static final Head PROJECT = new Head.Said(Field.PROJECT);
    private static final Head DONOR = new Head.Said(Field.DONOR);
    private static final Head LIKENESS = new Head.Own(Label.LIKENESS);
    private static final Head ANSWER = new Head.Own(Label.ANSWER);
    private static final List<Head> MONEY =
            Stream.of(Field.COMMITTED, Field.DISBURSED).flatMap(Heads::sums).toList();

    Page page() {
        List<Row> rows = new ArrayList<>();
        pages.scope().twins().all().forEach(twin -> rows.addAll(rows(rows.size() / 2 + 1, twin)));
        rows.addAll(totals());
        return pages.page(
                Topic.TWINS,
                Heads.joined(
                        Stream.of(Heads.ORDINAL, Heads.MEMBER, PROJECT, DONOR),
                        Stream.concat(MONEY.stream(), Stream.of(LIKENESS, ANSWER))),
                2,
                rows,
                List.of(pages.phrases().say("note.twins"), pages.phrases().say("note.twins.decide")));
    }

    private List<Row> rows(int ordinal, Twin twin) {
        TwinWords words = new TwinWords(pages.phrases().language());
        Map<Head, Value> one = cells(ordinal, twin.one());
        one.put(LIKENESS, Value.text(words.why(twin)));
        one.put(ANSWER, Value.text(words.answer(twin)));
        return List.of(new Row(Rank.ENTRY, one), new Row(Rank.ENTRY, cells(ordinal, twin.other())));
    }

    private Map<Head, Value> cells(int ordinal, Side side) {
        Map<Head, Value> cells = new EntryCells(pages.phrases()).place(ordinal, side.report(), side.entry());
        cells.put(PROJECT, EntryCells.said(side.entry(), Field.PROJECT));
        cells.put(DONOR, EntryCells.said(side.entry(), Field.DONOR));
        Tally worth = tally(List.of(side.posting()));
        MONEY.forEach(head -> cells.put(head, worth.under(head)));
        return cells;
    }

    /** As reported; what is in it more than once; and what is left. */
    private List<Row> totals() {
        int body = 2 * pages.scope().twins().all().size();
        Tally all = Tally.of(pages.scope().reports(), pages);
        List<Side> repeated = pages.scope().twins().repeated();
        Tally twice = tally(repeated.stream().map(Side::posting).toList());
        return List.of(
                total(Rank.TOTAL, "total.with-twins", head -> all.under(head).by(new Formula.TotalOf(Topic.AID, head))),
                total(
                        Rank.ASIDE,
                        "total.twins",
                        head -> repeated.isEmpty()
                                ? twice.under(head)
                                : twice.under(head).by(places(repeated))),
                total(Rank.TOTAL, "total.without-twins", head -> less(all.under(head), twice.under(head), body)));
    }

    private Row total(Rank rank, String words, Function<Head, Value> sum) {
        Map<Head, Value> values = new HashMap<>();
        values.put(PROJECT, new Value.Text(pages.phrases().say(words)));
        MONEY.forEach(head -> values.put(head, sum.apply(head)));
        return new Row(rank, values);
    }

    /** Each repeated entry once, where it first stands in the list. */
    private Formula places(List<Side> repeated) {
        List<Side> listed = pages.scope().twins().all().stream()
                .flatMap(twin -> Stream.of(twin.one(), twin.other()))
                .toList();
        return new Formula.SumOfCells(
                repeated.stream().map(side -> place(listed, side)).toList());
    }

    private static int place(List<Side> listed, Side side) {
        int at = 0;
        while (!listed.get(at).place().equals(side.place())) {
            at++;
        }
        return at;
    }

    private static Value less(Value whole, Value part, int body) {
        if (whole instanceof Value.Figure all && part instanceof Value.Figure twice) {
            BigDecimal left = all.amount().subtract(twice.amount());
            return new Value.Computed(new Formula.RowLess(body, body + 1), new Value.Figure(left, all.format()));
        }
        return whole instanceof Value.Figure ? part : whole;
    }

    private Tally tally(List<Posting> postings) {
        return Tally.ofPostings(postings, pages);
    }
}
