package tonghop.workspace.output;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.Course;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Stretch;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.workspace.output.CsvTable.Column;

/**
 * {@code data/projects-followed.csv}: projects that were reported in several periods, one a line. Lists are parted by
 * semicolons; in them a period and what it says, such as {@code 2022=100 USD;2023-9M=50 USD}. An empty field is not known.
 */
final class CoursesFile {

    static final String NAME = "projects-followed.csv";

    static final CsvTable<Course> TABLE = new CsvTable<>(List.of(
            Column.text("member", course -> course.member().id()),
            Column.text("project", course -> last(course).text(Field.PROJECT)),
            Column.text("donor", CoursesFile::donor),
            Column.text("first_period", course -> course.first().label()),
            Column.text("last_period", course -> course.last().period().label()),
            Column.text("committed", course -> stated(course, stretch -> amounts(stretch.said(Field.COMMITTED)))),
            Column.text(
                    "committed_in",
                    course -> stated(course, stretch -> stretch.period().label())),
            money("committed_vnd", Course::committedInDong),
            Column.text("committed_before", course -> said(course.restated(), Field.COMMITTED)),
            Column.text("disbursed_by_period", course -> said(course.stretches(), Field.DISBURSED)),
            Column.text("disbursed_by_period_vnd", CoursesFile::disbursedInDong),
            Column.text("disbursed", course -> amounts(course.disbursed())),
            money("disbursed_vnd", Course::disbursedInDong),
            money("remaining", Course::remaining),
            Column.text("remaining_currency", course -> course.remaining()
                    .map(left -> left.currency().name())
                    .orElse("")),
            money("remaining_vnd", Course::remainingInDong),
            Column.text(
                    "overdrawn", course -> amounts(course.overdrawn().stream().toList())),
            Column.text("unreported", course -> course.silence().unreported().stream()
                    .map(String::valueOf)
                    .collect(joining(";"))),
            Column.text("unmentioned", course -> labels(course.silence().unmentioned().stream())),
            Column.text(
                    "undisbursed",
                    course -> labels(course.undisbursed().stream().map(Stretch::period))),
            Column.text(
                    "provisional",
                    course -> labels(course.provisional().stream().map(Stretch::period))),
            Column.text("passed_over", course -> labels(course.silence().passedOver().stream())),
            Column.text("overlapping", course -> course.overlapping().stream()
                    .map(Stretch::period)
                    .map(period -> period.label() + "=" + period.window().from() + "/"
                            + period.window().until())
                    .collect(joining(";")))));

    private CoursesFile() {}

    static List<Course> rows(PeriodBook book) {
        return book.retrospect().stream()
                .flatMap(retrospect -> retrospect.courses().all().stream())
                .toList();
    }

    private static Entry last(Course course) {
        return course.last().rows().get(0).entry();
    }

    private static String donor(Course course) {
        String listed = last(course).text(Field.DONOR_LISTED);
        return listed.isEmpty() ? last(course).text(Field.DONOR) : listed;
    }

    private static String stated(Course course, Function<Stretch, String> what) {
        return course.stated().stream().map(what).collect(joining());
    }

    private static String said(List<Stretch> stretches, Field measure) {
        return stretches.stream()
                .filter(stretch -> !stretch.said(measure).isEmpty())
                .map(stretch -> stretch.period().label() + "=" + amounts(stretch.said(measure)))
                .collect(joining(";"));
    }

    private static String disbursedInDong(Course course) {
        return course.stretches().stream()
                .flatMap(stretch -> stretch.inDong(Field.DISBURSED).stream()
                        .map(money ->
                                stretch.period().label() + "=" + money.amount().toPlainString()))
                .collect(joining(";"));
    }

    private static String amounts(List<Money> amounts) {
        return amounts.stream()
                .map(money -> money.amount().toPlainString() + " " + money.currency())
                .collect(joining(" + "));
    }

    private static String labels(Stream<ReportingPeriod> periods) {
        return periods.map(ReportingPeriod::label).collect(joining(";"));
    }

    private static Column<Course> money(String name, Function<Course, Optional<Money>> money) {
        return new Column<>(
                name, course -> money.apply(course).map(CsvValue::figure).orElse(CsvValue.text("")));
    }
}
