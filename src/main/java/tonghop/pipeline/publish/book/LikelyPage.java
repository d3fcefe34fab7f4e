package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.ledger.TwinWords;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Projects that one member reported at two times and that may be one, two rows each. */
record LikelyPage(Pages pages, List<Twin> likely) {

    private static final Head PROJECT = new Head.Said(Field.PROJECT);
    private static final Head DONOR = new Head.Said(Field.DONOR);
    private static final List<Head> MONEY =
            Stream.of(Field.COMMITTED, Field.DISBURSED).flatMap(Heads::sums).toList();

    /** None where nobody is asked and nobody has answered. */
    static Stream<Page> of(Pages pages) {
        List<Twin> likely = pages.scope().likely();
        return likely.isEmpty() ? Stream.empty() : Stream.of(new LikelyPage(pages, likely).page());
    }

    private Page page() {
        List<Row> rows = new ArrayList<>();
        likely.forEach(twin -> rows.addAll(rows(rows.size() / 2 + 1, twin)));
        return pages.page(
                Topic.LIKELY,
                Heads.joined(
                        Stream.of(Heads.ORDINAL, Heads.MEMBER, new Head.Own(Label.PERIOD), PROJECT, DONOR),
                        Stream.concat(MONEY.stream(), Heads.own(Label.LIKENESS, Label.ANSWER))),
                2,
                rows,
                List.of(pages.phrases().say("note.likely"), pages.phrases().say("note.likely.decide")));
    }

    private List<Row> rows(int ordinal, Twin twin) {
        TwinWords words = new TwinWords(pages.phrases().language());
        Map<Head, Value> one = cells(ordinal, twin.one());
        one.put(new Head.Own(Label.LIKENESS), Value.text(words.why(twin)));
        one.put(new Head.Own(Label.ANSWER), Value.text(words.answerOverTime(twin)));
        return List.of(new Row(Rank.ENTRY, one), new Row(Rank.ENTRY, cells(ordinal, twin.other())));
    }

    private Map<Head, Value> cells(int ordinal, Side side) {
        Map<Head, Value> cells = new EntryCells(pages.phrases()).place(ordinal, side.report(), side.entry());
        cells.put(
                new Head.Own(Label.PERIOD),
                Value.text(pages.phrases().period(side.report().period())));
        cells.put(PROJECT, EntryCells.said(side.entry(), Field.PROJECT));
        cells.put(DONOR, EntryCells.said(side.entry(), Field.DONOR));
        Tally worth = Tally.ofPostings(List.of(side.posting()), pages);
        MONEY.forEach(head -> cells.put(head, worth.under(head)));
        return cells;
    }
}
