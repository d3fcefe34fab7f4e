package tonghop.pipeline.publish;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Entry;

/** What was read of each file adds up to what the store has of it, by section, measure and currency. */
final class SourceControl {

    private SourceControl() {}

    static Stream<Comparison> of(PeriodBook book, Sources sources) {
        return book.reports().parallelStream().flatMap(report -> of(report, sources.entries(report.submission())));
    }

    private static Stream<Comparison> of(MemberReport report, List<Entry> entries) {
        String file = report.submission().file();
        return Stream.concat(
                compare(file + " accepted", postings(entries, Entry::isAccepted), report.accepted()),
                compare(file + " held", postings(entries, not(Entry::isAccepted)), report.held()));
    }

    private static List<Posting> postings(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> new Posting(entry, List.of()))
                .toList();
    }

    private static Stream<Comparison> compare(String scope, List<Posting> source, List<Posting> store) {
        Map<ControlFigure.Key, String> read = figures(scope, source);
        Map<ControlFigure.Key, String> kept = figures(scope, store);
        return Stream.concat(read.keySet().stream(), kept.keySet().stream())
                .distinct()
                .map(key -> new Comparison(
                        Comparison.Kind.SOURCE_AND_STORE,
                        key.toString(),
                        read.getOrDefault(key, ""),
                        kept.getOrDefault(key, ""),
                        "store"));
    }

    private static Map<ControlFigure.Key, String> figures(String scope, List<Posting> postings) {
        return Figures.reported(scope, Totals.of(postings), "").stream()
                .collect(toMap(ControlFigure::key, ControlFigure::plain));
    }
}
