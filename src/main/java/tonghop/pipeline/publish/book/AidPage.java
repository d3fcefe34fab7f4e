package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Aid by member: projects, committed and disbursed, as reported and all in one currency. */
record AidPage(Pages pages) {

    Page page() {
        List<Measure> measures = new ArrayList<>();
        Heads.aid().forEach(head -> measures.add(Measure.of(head)));
        measures.add(held());
        List<Row> rows = new ArrayList<>(SummaryRows.of(pages, measures, reports -> Map.of()));
        rows.add(aside());
        return pages.page(
                Topic.AID,
                Heads.joined(Heads.who(), measures.stream().map(Measure::head)),
                2,
                rows,
                new AidNotes(pages.scope(), pages.phrases()).all());
    }

    private Measure held() {
        String aid = pages.phrases().section(Section.AID);
        Formula each =
                new Formula.CountOfList(Topic.HELD, List.of(Conditions.SAME_MEMBER, Conditions.is(Label.SECTION, aid)));
        return Measure.summed(
                new Head.Own(Label.HELD_ROWS), each, tally -> Value.Figure.count(tally.held(Section.AID)));
    }

    /** What the held rows declare: not in the total, and not out of sight. */
    private Row aside() {
        List<MemberReport> reports = pages.scope().reports();
        Tally held = new Tally(
                reports, Totals.together(reports.stream().map(Totals::held).toList()), "");
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.MEMBER, new Value.Text(pages.phrases().say("aside")));
        Stream.of(Field.COMMITTED, Field.DISBURSED)
                .flatMap(Heads::sums)
                .filter(Head.Reported.class::isInstance)
                .forEach(head -> values.put(head, declared(head, held)));
        values.put(new Head.Own(Label.HELD_ROWS), Value.Figure.count(held.held(Section.AID)));
        return new Row(Rank.ASIDE, values);
    }

    private static Value declared(Head head, Tally held) {
        return held.under(head).by(new Formula.SumOfList(Topic.HELD, head, List.of()));
    }
}
