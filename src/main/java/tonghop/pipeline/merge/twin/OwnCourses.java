package tonghop.pipeline.merge.twin;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Course;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Silence;
import tonghop.domain.ledger.Stretch;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;

/** The projects of one member over the years. */
final class OwnCourses {

    private final Member shown;
    private final String cluster;
    private final ReportingPeriod now;
    private final Timeline timeline;
    private final List<Sight> sights;
    private final CourseAnswers answers;
    private final List<Course> all;

    OwnCourses(Member shown, String cluster, ReportingPeriod now, Timeline timeline, Decisions decisions) {
        this.shown = shown;
        this.cluster = cluster;
        this.now = now;
        this.timeline = timeline;
        this.sights = timeline.used().stream().flatMap(Sight::of).toList();
        this.answers = CourseAnswers.of(sights, decisions);
        this.all = courses();
    }

    /** Those of several periods, but for what ended before: spent, and not reported any more. */
    List<Course> followed() {
        return all.stream()
                .filter(course -> course.stretches().size() > 1)
                .filter(course -> isPresent(course) || !course.isSpent())
                .toList();
    }

    /** What a person is asked, and what people said. */
    List<Twin> likely() {
        return new LikelyCourses(all.stream().map(this::ends).toList(), now, answers).all();
    }

    private boolean isPresent(Course course) {
        return isPresent(course.last().period());
    }

    private boolean isPresent(ReportingPeriod period) {
        return period.answers(now) || now.kind() == ReportingPeriod.Kind.SPAN;
    }

    private List<Course> courses() {
        Threads threads = new Threads(sights, answers.apart());
        answers.together().forEach(pair -> threads.join(pair.one(), pair.other()));
        new Certain(sights, threads).join();
        return threads.all().stream()
                .map(thread -> course(thread.stream().map(sights::get).toList()))
                .sorted(comparing((Course course) -> !isPresent(course)))
                .toList();
    }

    /** The rows come in the order of time. */
    private Course course(List<Sight> rows) {
        Map<ReportingPeriod, List<Side>> byPeriod = new LinkedHashMap<>();
        rows.forEach(row -> byPeriod.computeIfAbsent(row.period(), unused -> new ArrayList<>())
                .add(row.side()));
        List<Stretch> stretches = byPeriod.entrySet().stream()
                .map(period -> new Stretch(period.getKey(), period.getValue()))
                .toList();
        return new Course(shown, cluster, stretches, silence(rows));
    }

    private Silence silence(List<Sight> rows) {
        List<String> reporters = Stream.concat(
                        rows.stream()
                                .map(row -> row.side().report().submission().member()),
                        Stream.of(shown.id()))
                .distinct()
                .toList();
        List<ReportingPeriod> told = rows.stream().map(Sight::period).distinct().toList();
        int first = told.get(0).firstYear();
        List<ReportingPeriod> unmentioned = timeline.used().stream()
                .filter(report -> reporters.contains(report.submission().member()))
                .map(MemberReport::period)
                .filter(period -> period.lastYear() >= first && !told.contains(period))
                .distinct()
                .toList();
        List<Integer> unreported = IntStream.rangeClosed(first, now.lastYear())
                .filter(year -> Stream.concat(told.stream(), unmentioned.stream())
                        .noneMatch(period -> period.firstYear() <= year && year <= period.lastYear()))
                .boxed()
                .toList();
        return new Silence(unreported, unmentioned, passedOver(rows));
    }

    /** Those that tell of it too: with the same title. */
    private List<ReportingPeriod> passedOver(List<Sight> rows) {
        return timeline.passedOver().stream()
                .filter(report -> Sight.of(report).anyMatch(sight -> rows.stream()
                        .anyMatch(row -> row.title().equals(sight.title()))))
                .map(MemberReport::period)
                .distinct()
                .toList();
    }

    /** Its first row in each period, in the order of time. */
    private List<Sight> ends(Course course) {
        return course.stretches().stream()
                .map(stretch -> Sight.of(stretch.rows().get(0)))
                .toList();
    }
}
