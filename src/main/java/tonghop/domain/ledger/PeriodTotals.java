package tonghop.domain.ledger;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The totals of a period: every cluster is the sum of its members, the country the sum of all members.
 *
 * @param members by the members' ids
 * @param clusters by the clusters' ids; under the empty id the members without a cluster, if there are any
 */
public record PeriodTotals(SortedMap<String, Totals> members, SortedMap<String, Totals> clusters, Totals national) {

    /** The id under which the members without a cluster stand. */
    public static final String NO_CLUSTER = "";

    public PeriodTotals {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        clusters = Collections.unmodifiableSortedMap(new TreeMap<>(clusters));
    }

    /** Of the rows that count. */
    public static PeriodTotals accepted(PeriodBook book) {
        return of(book, Totals::accepted);
    }

    /** Of the rows that are held, with what they declare. */
    public static PeriodTotals held(PeriodBook book) {
        return of(book, Totals::held);
    }

    public Totals member(String id) {
        return members.getOrDefault(id, Totals.NONE);
    }

    private static PeriodTotals of(PeriodBook book, Function<MemberReport, Totals> totals) {
        SortedMap<String, Totals> members = by(book, report -> report.member().id(), totals);
        return new PeriodTotals(members, by(book, MemberReport::cluster, totals), Totals.together(members.values()));
    }

    private static SortedMap<String, Totals> by(
            PeriodBook book, Function<MemberReport, String> id, Function<MemberReport, Totals> totals) {
        Map<String, Totals> together = book.reports().stream()
                .collect(groupingBy(id, mapping(totals, collectingAndThen(toList(), Totals::together))));
        return new TreeMap<>(together);
    }
}
