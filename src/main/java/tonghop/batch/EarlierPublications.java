package tonghop.batch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.ledger.Retrospection;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Sentences;
import tonghop.pipeline.publish.PublicationCheck;
import tonghop.pipeline.publish.Publications;

/** Compares with what stands published: the books of the store, by the inventories from which they were made. */
public record EarlierPublications(
        Publications publications,
        Bookkeeping bookkeeping,
        PublicationCheck check,
        Function<LocalDate, Geography> geographies,
        ExchangeRates rates,
        LocalDate firstDay)
        implements Hindsight {

    @Override
    public PeriodBook with(PeriodBook book) {
        LocalDate day = book.territory().day().stream()
                .findFirst()
                .orElse(book.period().window().until());
        Geography geography = geographies.apply(day);
        List<ReportingPeriod> compared = others(book.period());
        Map<Source, PeriodBook> all = new LinkedHashMap<>();
        lookedAt(book.period()).forEach(other -> check.manifest(other)
                .ifPresent(hash -> book(other).ifPresent(known -> all.put(new Source(other, hash), known))));
        Map<Source, PeriodBook> earlier = new LinkedHashMap<>(all);
        earlier.keySet().removeIf(source -> !compared.contains(source.period()));
        return book.with(
                new Retrospection(geography, rates).of(book, earlier).with(bookkeeping.courses(book, all, geography)));
    }

    private Optional<PeriodBook> book(ReportingPeriod period) {
        return publications
                .last(period)
                .map(last -> bookkeeping.book(period, last.inventory(), new Sentences(Language.VI)));
    }

    @Override
    public SortedMap<String, String> sources(ReportingPeriod period) {
        SortedMap<String, String> manifests = new TreeMap<>();
        lookedAt(period).forEach(other -> check.manifest(other).ifPresent(hash -> manifests.put(other.label(), hash)));
        return manifests;
    }

    @Override
    public boolean looksAt(ReportingPeriod period, ReportingPeriod other) {
        return isBefore(other, period) || others(period).contains(other);
    }

    @Override
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Those with which it is compared, the best first; then those of before from which its projects are followed. */
    private List<ReportingPeriod> lookedAt(ReportingPeriod period) {
        return Stream.concat(
                        others(period).stream(),
                        publications.periods().stream().filter(other -> isBefore(other, period)))
                .distinct()
                .toList();
    }

    /** By the calendar: what two reports on neighbouring years state may overlap by two weeks. */
    private static boolean isBefore(ReportingPeriod other, ReportingPeriod period) {
        return other.calendar().until().isBefore(period.calendar().from());
    }

    /** The periods with which one is compared as far as they are published, the best first. */
    private static List<ReportingPeriod> others(ReportingPeriod period) {
        return period.kind() == ReportingPeriod.Kind.SPAN
                ? IntStream.rangeClosed(period.firstYear(), period.lastYear())
                        .mapToObj(ReportingPeriod::year)
                        .flatMap(EarlierPublications::answering)
                        .toList()
                : period.yearBefore().stream()
                        .flatMap(EarlierPublications::answering)
                        .toList();
    }

    /** The period itself, then those that can stand for it. */
    private static Stream<ReportingPeriod> answering(ReportingPeriod asked) {
        return Stream.concat(Stream.of(asked), EarlierReports.periods(asked.year()))
                .filter(each -> each.answers(asked))
                .distinct();
    }
}
