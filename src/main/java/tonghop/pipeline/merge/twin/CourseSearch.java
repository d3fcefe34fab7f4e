package tonghop.pipeline.merge.twin;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.Courses;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Member;
import tonghop.domain.text.VietnameseOrder;

/** Follows projects over the periods in which they were reported, and looks for those of which that is only likely. */
public final class CourseSearch {

    private final Decisions decisions;

    public CourseSearch(Decisions decisions) {
        this.decisions = decisions.of(Kind.PROJECT);
    }

    /**
     * The projects that were reported before, also of those who sent nothing now: no report spends no money.
     *
     * @param earlier what was published of earlier periods, in any order
     * @param geography under whose names they stand
     */
    public Courses of(PeriodBook now, Map<Source, PeriodBook> earlier, Geography geography) {
        Map<String, List<MemberReport>> before = byShown(
                earlier.values().stream()
                        .flatMap(book -> book.reports().stream())
                        .toList(),
                geography);
        Map<String, List<MemberReport>> present = byShown(now.reports(), geography);
        List<OwnCourses> own = before.values().stream()
                .map(reports -> geography.of(reports.get(0).member()).member())
                .sorted(comparing(Member::name, VietnameseOrder.INSTANCE).thenComparing(Member::id))
                .map(shown -> new OwnCourses(
                        shown,
                        geography.cluster(geography.of(shown)),
                        now.period(),
                        timeline(shown, now, present, before),
                        decisions))
                .toList();
        return new Courses(
                earlier.keySet().stream().sorted(comparing(Source::period)).toList(),
                own.stream().flatMap(each -> each.followed().stream()).toList(),
                own.stream().flatMap(each -> each.likely().stream()).toList());
    }

    private static Timeline timeline(
            Member shown,
            PeriodBook now,
            Map<String, List<MemberReport>> present,
            Map<String, List<MemberReport>> before) {
        Collection<MemberReport> each = Stream.of(present, before)
                .flatMap(side -> side.getOrDefault(shown.id(), List.of()).stream())
                .collect(groupingBy(CourseSearch::content, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(same -> same.get(0))
                .toList();
        return Timeline.of(shown, now.period(), List.copyOf(each));
    }

    /** A report on a part of a year is in the book of the year too. */
    private static List<String> content(MemberReport report) {
        return List.of(
                report.submission().sha256(),
                report.submission().member(),
                report.period().label());
    }

    private static Map<String, List<MemberReport>> byShown(List<MemberReport> reports, Geography geography) {
        return reports.stream()
                .collect(groupingBy(
                        report -> geography.of(report.member()).member().id(), LinkedHashMap::new, toList()));
    }
}
