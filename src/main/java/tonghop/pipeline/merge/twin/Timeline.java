package tonghop.pipeline.merge.twin;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.ReportingPeriod.Kind;

/**
 * Which reports under one name tell of the years, without telling of a day twice.
 *
 * @param used in the order of time
 * @param passedOver whose days others tell of
 */
record Timeline(List<MemberReport> used, List<MemberReport> passedOver) {

    private static final Comparator<MemberReport> BY_TIME = comparing(MemberReport::period)
            .thenComparing(report -> report.submission().member());

    Timeline {
        used = used.stream().sorted(BY_TIME).toList();
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Takes the published period itself first, then spans of which not all years are there, then of each year the best
     * report, then spans of which they are.
     *
     * @param told all reports under the name, each once
     */
    static Timeline of(Member shown, ReportingPeriod now, List<MemberReport> told) {
        List<MemberReport> used = new ArrayList<>();
        List<MemberReport> passedOver = new ArrayList<>();
        told.stream().sorted(best(now, told)).forEach(report -> {
            boolean again = used.stream().anyMatch(other -> tellsOf(shown, report, other));
            (again ? passedOver : used).add(report);
        });
        return new Timeline(used, passedOver);
    }

    private static Comparator<MemberReport> best(ReportingPeriod now, List<MemberReport> told) {
        return comparingInt((MemberReport report) -> rank(report.period(), now, told))
                .thenComparing(
                        comparingInt((MemberReport report) -> report.period().kind() == Kind.SPAN
                                        ? report.period().months()
                                        : 0)
                                .reversed())
                .thenComparing(
                        comparingInt((MemberReport report) -> report.period().year())
                                .reversed())
                .thenComparing(MemberReport::period, ReportingPeriod.bestFirst())
                .thenComparing(BY_TIME);
    }

    private static int rank(ReportingPeriod period, ReportingPeriod now, List<MemberReport> told) {
        if (period.kind() != Kind.SPAN) {
            return period.answers(now) ? 0 : 2;
        }
        boolean allYears = IntStream.rangeClosed(period.firstYear(), period.lastYear())
                .allMatch(year -> told.stream().anyMatch(other -> other.period().equals(ReportingPeriod.year(year))));
        return allYears ? 2 + 1 : 1;
    }

    /** Whether a report tells of days of which another tells already; a successor tells of its parts' days too. */
    private static boolean tellsOf(Member shown, MemberReport report, MemberReport other) {
        String one = report.submission().member();
        String two = other.submission().member();
        boolean sameFigures = one.equals(two) || one.equals(shown.id()) || two.equals(shown.id());
        return sameFigures && report.period().calendar().overlaps(other.period().calendar());
    }
}
