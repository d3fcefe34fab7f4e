package tonghop.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Sentences;
import tonghop.pipeline.publish.Publications;

/** What members reported on a year, as it was last published: the year, or the best part of it that was. */
public record EarlierReports(Publications publications, Bookkeeping bookkeeping) {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    /** The best report of each member by its id. */
    public Map<String, MemberReport> of(int year) {
        Map<String, MemberReport> reports = new LinkedHashMap<>();
        periods(year)
                .flatMap(this::books)
                .flatMap(book -> book.reports().stream())
                .forEach(report -> reports.putIfAbsent(report.member().id(), report));
        return reports;
    }

    /** Everything that can stand for the year, the best first. */
    static Stream<ReportingPeriod> periods(int year) {
        return Stream.concat(
                        IntStream.rangeClosed(1, MONTHS).mapToObj(months -> ReportingPeriod.months(year, months)),
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> ReportingPeriod.quarter(year, quarter)))
                .distinct()
                .sorted(ReportingPeriod.bestFirst());
    }

    private Stream<PeriodBook> books(ReportingPeriod period) {
        return publications.last(period).stream()
                .map(last -> bookkeeping.book(period, last.inventory(), new Sentences(Language.VI)));
    }
}
