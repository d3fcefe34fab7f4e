package tonghop.domain.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.Retrospect.Alike;
import tonghop.domain.ledger.Retrospect.Compared;
import tonghop.domain.ledger.Retrospect.Reason;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.ledger.Retrospect.Source;
import tonghop.domain.ledger.Retrospect.Unlike;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Window;
import tonghop.domain.text.VietnameseOrder;

/** Holds a period's reports against earlier ones, like for like: the same members in one geography, the same days. */
public final class Retrospection {

    private final Geography geography;
    private final Coverage coverage;

    /** @param rates for what a book was not converted with */
    public Retrospection(Geography geography, ExchangeRates rates) {
        this.geography = geography;
        this.coverage = new Coverage(geography, rates);
    }

    /**
     * Holds each member's reports against its earlier ones.
     *
     * @param earlier what was published of the other side, the best first; each with the publication it stands in
     */
    public Retrospect of(PeriodBook now, Map<Source, PeriodBook> earlier) {
        boolean ofYears = now.period().kind() == ReportingPeriod.Kind.SPAN;
        Coverage then = coverage.of(earlier.values());
        Coverage today = coverage.of(List.of(now));
        Map<String, List<MemberReport>> present = byShown(now.reports());
        List<Map<String, List<MemberReport>>> before =
                earlier.values().stream().map(book -> byShown(book.reports())).toList();
        List<Compared> compared = shown(present, before)
                .map(shown -> {
                    Side own = today.of(present.getOrDefault(shown.id(), List.of()));
                    Others others = new Others(
                            then,
                            before.stream()
                                    .map(book -> book.getOrDefault(shown.id(), List.of()))
                                    .filter(reports -> !reports.isEmpty())
                                    .toList());
                    return ofYears ? withYears(shown, own, others, now.period()) : withYearBefore(shown, own, others);
                })
                .toList();
        return new Retrospect(now.period(), used(earlier, compared), compared);
    }

    /** Those whose reports stand in it: a year takes the place of its parts. All of them where none does. */
    private static List<Source> used(Map<Source, PeriodBook> earlier, List<Compared> compared) {
        List<Source> used = compared.stream()
                .flatMap(each -> each.before().reports().stream())
                .flatMap(report -> earlier.entrySet().stream()
                        .filter(book -> book.getValue().reports().stream().anyMatch(other -> isSame(other, report)))
                        .map(Map.Entry::getKey)
                        .limit(1))
                .distinct()
                .toList();
        return earlier.keySet().stream()
                .filter(source -> used.isEmpty() || used.contains(source))
                .toList();
    }

    /** A report on a part of a year is in the book of the year too. */
    private static boolean isSame(MemberReport one, MemberReport other) {
        return one.period().equals(other.period())
                && one.submission().member().equals(other.submission().member())
                && one.submission().sha256().equals(other.submission().sha256());
    }

    private Stream<Member> shown(
            Map<String, List<MemberReport>> present, List<Map<String, List<MemberReport>>> before) {
        return Stream.concat(Stream.of(present), before.stream())
                .flatMap(side -> side.values().stream())
                .map(reports -> geography.of(reports.get(0).member()).member())
                .collect(groupingBy(Member::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(members -> members.get(0))
                .sorted(comparing(Member::name, VietnameseOrder.INSTANCE).thenComparing(Member::id));
    }

    private Map<String, List<MemberReport>> byShown(Collection<MemberReport> reports) {
        return reports.stream()
                .collect(groupingBy(
                        report -> geography.of(report.member()).member().id(), LinkedHashMap::new, toList()));
    }

    /** What was published of one member of before, the best first. */
    private record Others(Coverage coverage, List<List<MemberReport>> published) {}

    private Compared withYearBefore(Member shown, Side now, Others others) {
        Optional<Side> fitting = now.days().stream()
                .flatMap(days -> others.published().stream()
                        .filter(reports -> coverage.missing(shown, reports).isEmpty())
                        .map(others.coverage()::of)
                        .filter(side -> side.days().stream().anyMatch(then -> isYearBefore(then, days))))
                .findFirst();
        Side best = fitting.orElseGet(() -> others.published().stream()
                .findFirst()
                .map(others.coverage()::of)
                .orElse(Side.NOTHING));
        return verdict(shown, best, now, fitting.isPresent() ? List.of() : List.of(Reason.OTHER_DAYS), List.of());
    }

    /** Each year by the best that was published of it; what is only a part of its year is provisional. */
    private Compared withYears(Member shown, Side own, Others others, ReportingPeriod span) {
        List<MemberReport> reports = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int year : IntStream.rangeClosed(span.firstYear(), span.lastYear()).toArray()) {
            List<MemberReport> best = others.published().stream()
                    .filter(each -> each.get(0).period().isPartOf(year))
                    .filter(each -> coverage.missing(shown, each).isEmpty())
                    .findFirst()
                    .orElse(List.of());
            reports.addAll(best);
            if (best.isEmpty()) {
                missing.add(Integer.toString(year));
            }
        }
        List<Reason> reason = missing.isEmpty() ? List.of() : List.of(Reason.YEARS_MISSING);
        return verdict(shown, others.coverage().of(reports, span.calendar()), own, reason, missing);
    }

    /** @param otherwise why they cannot be compared if nothing simpler forbids it; none if they can be */
    private Compared verdict(Member shown, Side before, Side now, List<Reason> otherwise, List<String> what) {
        List<String> partsNow = coverage.missing(shown, now.reports());
        List<String> partsBefore = coverage.missing(shown, before.reports());
        if (before.isNothing() || now.isNothing()) {
            return unlike(shown, before, now, before.isNothing() ? Reason.ONLY_NOW : Reason.ONLY_BEFORE, List.of());
        }
        if (!partsNow.isEmpty()) {
            return unlike(shown, before, now, Reason.PARTS_NOW, partsNow);
        }
        if (!partsBefore.isEmpty()) {
            return unlike(shown, before, now, Reason.PARTS_BEFORE, partsBefore);
        }
        if (!otherwise.isEmpty()) {
            return unlike(shown, before, now, otherwise.get(0), what);
        }
        List<MemberReport> provisional = now.reports().get(0).period().kind() == ReportingPeriod.Kind.SPAN
                ? before.reports().stream()
                        .filter(report -> report.period().isPartOfYear())
                        .toList()
                : List.of();
        return new Alike(shown, cluster(shown), before, now, provisional);
    }

    private Compared unlike(Member shown, Side before, Side now, Reason reason, List<String> what) {
        return new Unlike(shown, cluster(shown), before, now, reason, what);
    }

    private String cluster(Member shown) {
        return geography.cluster(geography.of(shown));
    }

    /** The last day of February is that of any year. */
    private static boolean isYearBefore(Window then, Window now) {
        boolean sameEnd = then.until().plusYears(1).equals(now.until())
                || then.until().equals(now.until().minusYears(1));
        return then.from().plusYears(1).equals(now.from()) && sameEnd;
    }
}
