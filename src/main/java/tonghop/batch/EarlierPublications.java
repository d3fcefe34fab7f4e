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
        ExchangeRates rates)
        implements Hindsight {

    @Override
    public PeriodBook with(PeriodBook book) {
        LocalDate day = book.territory().day().stream()
                .findFirst()
                .orElse(book.period().window().until());
        Map<Source, PeriodBook> earlier = new LinkedHashMap<>();
        others(book.period()).forEach(other -> check.manifest(other)
                .ifPresent(hash -> book(other).ifPresent(known -> earlier.put(new Source(other, hash), known))));
        return book.with(new Retrospection(geographies.apply(day), rates).of(book, earlier));
    }

    private Optional<PeriodBook> book(ReportingPeriod period) {
        return publications
                .last(period)
                .map(last -> bookkeeping.book(period, last.inventory(), new Sentences(Language.VI)));
    }

    @Override
    public SortedMap<String, String> sources(ReportingPeriod period) {
        SortedMap<String, String> manifests = new TreeMap<>();
        others(period).forEach(other -> check.manifest(other).ifPresent(hash -> manifests.put(other.label(), hash)));
        return manifests;
    }

    @Override
    public List<ReportingPeriod> others(ReportingPeriod period) {
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
