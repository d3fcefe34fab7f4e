package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.ledger.Course;
import tonghop.domain.ledger.Stretch;
import tonghop.domain.ledger.Twin;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The rows of one project: the whole of it, then what each period said. */
record CourseRows(Phrases phrases, Course course) {

    private static final Head COMMITTED = new Head.Own(Label.COURSE_COMMITTED);
    private static final Head DISBURSED = new Head.Own(Label.COURSE_DISBURSED);

    private static final String NOT_KNOWN = "–";

    /** @param at the place of the first row in the table, counted from 0 */
    List<Row> rows(int ordinal, int at) {
        List<Row> rows = new ArrayList<>();
        rows.add(whole(ordinal, at));
        course.stretches().forEach(stretch -> rows.add(period(stretch)));
        return rows;
    }

    private Row whole(int ordinal, int at) {
        Formula disbursed =
                new Formula.SumOfRows(at + 1, at + course.stretches().size());
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(Heads.MEMBER, new Value.Text(phrases.member(course.member())));
        values.putAll(names(course.last().rows().get(0)));
        values.put(CoursesPage.PERIOD, new Value.Text(phrases.say("courses.whole")));
        course.stated().forEach(stretch -> {
            Formula place =
                    new Formula.SumOfCells(List.of(at + 1 + course.stretches().indexOf(stretch)));
            Map<Head, Value> stated = said(stretch, Field.COMMITTED);
            stated.replaceAll((head, value) -> value.by(place));
            values.putAll(stated);
        });
        values.putAll(measure(Field.DISBURSED, course.disbursed(), course.disbursedInDong()));
        values.computeIfPresent(DISBURSED, (head, value) -> value.by(disbursed));
        values.computeIfPresent(CoursesPage.DISBURSED, (head, value) -> value.by(disbursed));
        if (course.isUnknownWhatRemains()) {
            values.put(new Head.Own(Label.COURSE_REMAINING), new Value.Text(NOT_KNOWN));
            values.put(CoursesPage.REMAINING, new Value.Text(NOT_KNOWN));
        }
        course.remaining()
                .ifPresent(left -> values.put(
                        new Head.Own(Label.COURSE_REMAINING),
                        Value.Figure.of(left).by(new Formula.Remainder(COMMITTED, List.of(DISBURSED)))));
        course.remainingInDong()
                .ifPresent(left -> values.put(
                        CoursesPage.REMAINING,
                        Value.Figure.of(left)
                                .by(new Formula.Remainder(CoursesPage.COMMITTED, List.of(CoursesPage.DISBURSED)))));
        values.put(new Head.Own(Label.COURSE_REMARKS), Value.text(new CourseRemarks(phrases, course).all()));
        return new Row(Rank.GROUP, values);
    }

    private Map<Head, Value> said(Stretch stretch, Field measure) {
        return measure(measure, stretch.said(measure), stretch.inDong(measure));
    }

    private Row period(Stretch stretch) {
        Twin.Side first = stretch.rows().get(0);
        Map<Head, Value> values = new HashMap<>(new EntryCells(phrases).place(1, first.report(), first.entry()));
        values.remove(Heads.ORDINAL);
        values.putAll(names(first));
        values.put(CoursesPage.PERIOD, new Value.Text(phrases.period(stretch.period())));
        values.putAll(said(stretch, Field.COMMITTED));
        values.putAll(said(stretch, Field.DISBURSED));
        if (stretch.rows().size() > 1) {
            String rows = phrases.numerals().count(stretch.rows().size());
            values.put(new Head.Own(Label.COURSE_REMARKS), new Value.Text(phrases.say("courses.rows", rows)));
        }
        return new Row(Rank.ENTRY, values);
    }

    private static Map<Head, Value> names(Twin.Side side) {
        String listed = side.entry().text(Field.DONOR_LISTED);
        return Map.of(
                CoursesPage.PROJECT,
                EntryCells.said(side.entry(), Field.PROJECT),
                CoursesPage.DONOR,
                Value.text(listed.isEmpty() ? side.entry().text(Field.DONOR) : listed));
    }

    /** In the currency in which it was said, if there is one, and all in đồng; nothing where nothing was said. */
    private Map<Head, Value> measure(Field measure, List<Money> said, Optional<Money> inDong) {
        boolean committed = measure == Field.COMMITTED;
        Map<Head, Value> values = new HashMap<>();
        if (said.isEmpty()) {
            return values;
        }
        Head tender = new Head.Own(committed ? Label.COURSE_COMMITTED_IN : Label.COURSE_DISBURSED_IN);
        if (said.size() == 1) {
            values.put(committed ? COMMITTED : DISBURSED, Value.Figure.of(said.get(0)));
            values.put(tender, new Value.Text(said.get(0).currency().name()));
        } else {
            values.put(tender, new Value.Text(phrases.say("courses.currencies")));
        }
        values.put(
                committed ? CoursesPage.COMMITTED : CoursesPage.DISBURSED,
                inDong.<Value>map(Value.Figure::of).orElse(new Value.Text(phrases.say("withheld"))));
        return values;
    }
}
