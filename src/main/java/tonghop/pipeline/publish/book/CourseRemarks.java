package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.Course;
import tonghop.domain.ledger.Stretch;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Window;

/** What must be known of a project before its figures are used: what is too much, what changed, what is not known. */
record CourseRemarks(Phrases phrases, Course course) {

    String all() {
        return Stream.of(
                        course.overdrawn().stream()
                                .map(money -> phrases.say("courses.overdrawn", money(List.of(money)))),
                        remark("overlapping", course.overlapping().stream().map(this::days)),
                        remark("restated", course.restated().stream().map(this::stated)),
                        remark(
                                "unreported",
                                course.silence().unreported().stream().map(String::valueOf)),
                        remark("unmentioned", periods(course.silence().unmentioned())),
                        remark("undisbursed", periods(stretches(course.undisbursed()))),
                        remark("provisional", periods(stretches(course.provisional()))),
                        remark("passed-over", periods(course.silence().passedOver())))
                .flatMap(remarks -> remarks)
                .collect(joining(" "));
    }

    private Stream<String> remark(String key, Stream<String> what) {
        String named = what.collect(joining("; "));
        return named.isEmpty() ? Stream.empty() : Stream.of(phrases.say("courses." + key, named));
    }

    private String stated(Stretch stretch) {
        return phrases.say("note.part.member", money(stretch.said(Field.COMMITTED)), phrases.period(stretch.period()));
    }

    private String days(Stretch stretch) {
        Window days = stretch.period().window();
        return phrases.say(
                "note.part.member",
                phrases.period(stretch.period()),
                Numerals.date(days.from()) + "–" + Numerals.date(days.until()));
    }

    private String money(List<Money> amounts) {
        return amounts.stream()
                .map(money -> phrases.numerals().money(money) + " " + money.currency())
                .collect(joining(" + "));
    }

    private Stream<String> periods(List<ReportingPeriod> periods) {
        return periods.stream().map(phrases::period);
    }

    private static List<ReportingPeriod> stretches(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::period).toList();
    }
}
