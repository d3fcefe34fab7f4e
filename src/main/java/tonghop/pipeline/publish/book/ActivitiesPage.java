package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** The counts of all six sections by member. */
record ActivitiesPage(Pages pages) {

    Page page() {
        List<Measure> measures = measures();
        return pages.page(
                Topic.ACTIVITIES,
                Heads.joined(Heads.who(), measures.stream().map(Measure::head)),
                2,
                SummaryRows.of(pages, measures, reports -> Map.of()),
                new CoverageNotes(pages.scope(), pages.phrases()).all());
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        Stream.of(Direction.values()).filter(this::isShown).forEach(direction -> measures.add(directed(direction)));
        for (Section section : Section.values()) {
            counts(section).forEach(head -> measures.add(Measure.of(head)));
        }
        measures.add(held());
        return measures;
    }

    private boolean isShown(Direction direction) {
        return direction != Direction.UNKNOWN || count(pages.scope().reports(), direction) > 0;
    }

    private static List<Head> counts(Section section) {
        List<Head> counts = new ArrayList<>();
        counts.add(new Head.Rows(section));
        section.measures().stream()
                .filter(Field::isCount)
                .forEach(field -> counts.add(new Head.Counted(section, field)));
        return counts;
    }

    private Measure directed(Direction direction) {
        Formula each = new Formula.CountOfList(
                Topic.DELEGATIONS,
                List.of(
                        Conditions.SAME_MEMBER,
                        Conditions.is(Label.DIRECTION, pages.phrases().direction(direction))));
        return Measure.summed(head(direction), each, tally -> Value.Figure.count(count(tally.reports(), direction)));
    }

    private static long count(List<MemberReport> reports, Direction direction) {
        return reports.stream()
                .flatMap(report -> report.accepted().stream())
                .filter(posting -> posting.entry().section() == Section.DELEGATIONS)
                .filter(posting -> Direction.of(posting.entry()) == direction)
                .count();
    }

    private static Head head(Direction direction) {
        return new Head.Own(
                switch (direction) {
                    case INBOUND -> Label.INBOUND;
                    case OUTBOUND -> Label.OUTBOUND;
                    case UNKNOWN -> Label.DIRECTION_UNKNOWN;
                });
    }

    private static Measure held() {
        return Measure.summed(
                new Head.Own(Label.HELD_ROWS),
                new Formula.CountOfList(Topic.HELD, List.of(Conditions.SAME_MEMBER)),
                tally -> Value.Figure.count(tally.held().count()));
    }
}
