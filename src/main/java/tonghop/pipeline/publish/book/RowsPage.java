package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;

/** By member: every row that was read is accepted, held or ignored, and every accepted one stands in a list. */
record RowsPage(Pages pages) {

    private static final Head READ = new Head.Own(Label.READ);
    private static final Head ACCEPTED = new Head.Own(Label.ACCEPTED);
    private static final Head HELD = new Head.Own(Label.HELD);
    private static final Head IGNORED = new Head.Own(Label.IGNORED);
    private static final List<Head> SECTIONS =
            Stream.of(Section.values()).<Head>map(Head.Rows::new).toList();

    Page page() {
        List<Measure> measures = measures();
        Stream<Head> who = Heads.own(Label.ORDINAL, Label.MEMBER, Label.CODE);
        return pages.page(
                Topic.ROWS,
                Heads.joined(who, measures.stream().map(Measure::head)),
                2,
                SummaryRows.of(pages, measures, RowsPage::labels),
                List.of(pages.phrases().say("note.rows")));
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(
                counted(READ, Submission.Rows::read),
                counted(ACCEPTED, Submission.Rows::accepted),
                counted(HELD, Submission.Rows::held),
                counted(IGNORED, Submission.Rows::ignored),
                zero(Label.CHECK, READ, List.of(ACCEPTED, HELD, IGNORED))));
        SECTIONS.forEach(head -> measures.add(Measure.of(head)));
        measures.add(zero(Label.ACCEPTED_CHECK, ACCEPTED, SECTIONS));
        return measures;
    }

    private static Measure counted(Head head, ToLongFunction<Submission.Rows> rows) {
        return new Measure(head, figure -> figure, tally -> sum(tally.reports(), rows), Measure.Adding.SUM);
    }

    private static Value sum(List<MemberReport> reports, ToLongFunction<Submission.Rows> rows) {
        return Value.Figure.count(reports.stream()
                .map(report -> report.submission().rows())
                .mapToLong(rows)
                .sum());
    }

    private static Measure zero(Label label, Head whole, List<Head> parts) {
        return new Measure(
                new Head.Own(label),
                Measure.live(new Formula.Remainder(whole, parts)),
                tally -> Value.Figure.count(0),
                Measure.Adding.SAME);
    }

    private static Map<Head, Value> labels(List<MemberReport> reports) {
        return Map.of(
                new Head.Own(Label.CODE), new Value.Text(reports.get(0).member().id()));
    }
}
