package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.Course;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Formula.Condition;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Projects that run over years: each with its periods below it, and what of its commitment is left. */
record CoursesPage(Pages pages, List<Course> courses) {

    static final Head PROJECT = new Head.Said(Field.PROJECT);
    static final Head DONOR = new Head.Own(Label.DONOR);
    static final Head PERIOD = new Head.Own(Label.PERIOD);
    static final Head COMMITTED = new Head.Own(Label.COURSE_COMMITTED_VND);
    static final Head DISBURSED = new Head.Own(Label.COURSE_DISBURSED_VND);
    static final Head REMAINING = new Head.Own(Label.COURSE_REMAINING_VND);

    /** None where nothing is followed. */
    static Stream<Page> of(Pages pages) {
        List<Course> courses = pages.scope().courses();
        return courses.isEmpty() ? Stream.empty() : Stream.of(new CoursesPage(pages, courses).page());
    }

    private Page page() {
        List<Row> rows = new ArrayList<>();
        List<Row> wholes = new ArrayList<>();
        courses.forEach(course -> {
            List<Row> own = new CourseRows(pages.phrases(), course).rows(wholes.size() + 1, rows.size());
            wholes.add(own.get(0));
            rows.addAll(own);
        });
        rows.add(total(wholes));
        rows.add(asReported(rows));
        return pages.page(
                Topic.COURSES,
                Stream.of(
                                Stream.of(Heads.ORDINAL, Heads.MEMBER, PROJECT, DONOR, PERIOD),
                                Heads.own(
                                        Label.COURSE_COMMITTED,
                                        Label.COURSE_COMMITTED_IN,
                                        Label.COURSE_COMMITTED_VND,
                                        Label.COURSE_DISBURSED,
                                        Label.COURSE_DISBURSED_IN,
                                        Label.COURSE_DISBURSED_VND,
                                        Label.COURSE_REMAINING,
                                        Label.COURSE_REMAINING_VND,
                                        Label.COURSE_REMARKS),
                                Heads.source())
                        .flatMap(heads -> heads)
                        .toList(),
                2 + 1,
                rows,
                Stream.of("note.courses", "note.courses.certain", "note.courses.rates", "note.courses.total")
                        .map(pages.phrases()::say)
                        .toList());
    }

    /** Each project once. */
    private Row total(List<Row> wholes) {
        Condition whole = Conditions.is(Label.PERIOD, pages.phrases().say("courses.whole"));
        Map<Head, Value> values = new HashMap<>();
        values.put(PROJECT, new Value.Text(pages.phrases().say("total.courses")));
        for (Head head : List.of(COMMITTED, DISBURSED, REMAINING)) {
            values.put(head, sum(wholes, head).by(new Formula.SumOfList(Topic.COURSES, head, List.of(whole))));
        }
        return new Row(Rank.TOTAL, values);
    }

    /** As often as it was reported: the sum of the years, in which a commitment stands again and again. */
    private Row asReported(List<Row> rows) {
        List<Row> periods =
                rows.stream().filter(row -> row.rank() == Rank.ENTRY).toList();
        Map<Head, Value> values = new HashMap<>();
        values.put(PROJECT, new Value.Text(pages.phrases().say("aside.courses")));
        values.put(COMMITTED, sum(periods, COMMITTED));
        values.put(DISBURSED, sum(periods, DISBURSED));
        return new Row(Rank.ASIDE, values);
    }

    /** Of what is known; where a rate is missing there is no sum. */
    private Value sum(List<Row> rows, Head head) {
        Value withheld = new Value.Text(pages.phrases().say("withheld"));
        List<Value> values = rows.stream().map(row -> row.value(head)).toList();
        return values.contains(withheld)
                ? withheld
                : new Value.Figure(
                        values.stream().map(CoursesPage::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                        Value.Format.VND);
    }

    private static BigDecimal amount(Value value) {
        Value shown = value instanceof Value.Computed computed ? computed.result() : value;
        return shown instanceof Value.Figure figure ? figure.amount() : BigDecimal.ZERO;
    }
}
