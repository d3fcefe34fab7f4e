package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.Posting;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Every total as it was read from the files, as the store has it, as the lists of this workbook add up to it, and as its summary shows it. */
record ControlPage(Pages pages) {

    private static final Head READ_SUM = new Head.Own(Label.READ_SUM);
    private static final Head STORE = new Head.Own(Label.STORE);
    private static final Head LISTED = new Head.Own(Label.LISTED);
    private static final Head SUMMED = new Head.Own(Label.SUMMED);

    Page page() {
        Tally store = Tally.of(pages.scope().reports(), pages);
        Tally read = Tally.ofPostings(asRead(), pages);
        List<Row> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            sums(section).forEach(head -> rows.add(row(rows.size() + 1, section, head, read, store)));
        }
        Stream<Head> heads = Heads.own(
                Label.ORDINAL,
                Label.SECTION,
                Label.MEASURE,
                Label.CURRENCY,
                Label.READ_SUM,
                Label.STORE,
                Label.LISTED,
                Label.LIST_DIFFERENCE,
                Label.SUMMED,
                Label.SUM_DIFFERENCE);
        return pages.page(
                Topic.CONTROL,
                heads.toList(),
                2 + 2,
                rows,
                List.of(
                        pages.phrases().say("note.control"),
                        pages.phrases()
                                .say(
                                        "note.issue",
                                        String.valueOf(pages.scope().issue().number()))));
    }

    /** The entries as they were read, before anything was converted. */
    private List<Posting> asRead() {
        return pages.scope().reports().stream()
                .flatMap(report -> report.accepted().stream())
                .map(posting -> new Posting(posting.entry(), List.of()))
                .toList();
    }

    private static Stream<Head> sums(Section section) {
        return Stream.concat(
                Stream.of(new Head.Rows(section)),
                section.measures().stream()
                        .flatMap(field ->
                                field.isAmount() ? Heads.sums(field) : Stream.of(new Head.Counted(section, field))));
    }

    private Row row(int ordinal, Section section, Head head, Tally read, Tally store) {
        Value worth = store.under(head);
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(new Head.Own(Label.SECTION), Value.text(pages.phrases().section(section)));
        values.put(new Head.Own(Label.MEASURE), Value.text(measure(head)));
        values.put(new Head.Own(Label.CURRENCY), Value.text(currency(head)));
        values.put(READ_SUM, head instanceof Head.Whole ? Value.Text.BLANK : read.under(head));
        values.put(STORE, worth);
        values.put(LISTED, worth.by(Live.under(head, List.of())));
        values.put(SUMMED, worth.by(new Formula.TotalOf(summary(head), head)));
        if (worth instanceof Value.Figure) {
            values.put(new Head.Own(Label.LIST_DIFFERENCE), difference(LISTED));
            values.put(new Head.Own(Label.SUM_DIFFERENCE), difference(SUMMED));
        }
        return new Row(Rank.ENTRY, values);
    }

    private static Value difference(Head other) {
        return Value.Figure.count(0).by(new Formula.Remainder(STORE, List.of(other)));
    }

    private static Topic summary(Head head) {
        if (head instanceof Head.Rows || head instanceof Head.Counted) {
            return Topic.ACTIVITIES;
        }
        return field(head) == Field.COUNTERPART ? Topic.PLAN : Topic.AID;
    }

    private static Field field(Head head) {
        return head instanceof Head.Reported reported ? reported.field() : ((Head.Whole) head).field();
    }

    private String measure(Head head) {
        if (head instanceof Head.Rows || head instanceof Head.Counted) {
            return pages.phrases().say(head.title());
        }
        return pages.phrases().say(head.group());
    }

    private String currency(Head head) {
        return head instanceof Head.Reported || head instanceof Head.Whole
                ? pages.phrases().say(head.title())
                : "";
    }
}
