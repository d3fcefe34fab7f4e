package tonghop.domain.ledger;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.money.RateChoice.Chosen;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod.Kind;
import tonghop.domain.reporting.Window;

/**
 * Which days some reports under one name cover together, and whose are missing among them.
 *
 * @param rates for what no report was converted with
 */
record Coverage(Geography geography, ExchangeRates rates) {

    /** The same for reports of some books, by the rates with which these were converted. */
    Coverage of(Collection<PeriodBook> books) {
        return new Coverage(
                geography,
                rates.behind(books.stream()
                        .flatMap(book -> book.rates().stream())
                        .distinct()
                        .toList()));
    }

    /** Reports that are to cover some days; they are of these, even if what was stated leaves gaps or overlaps. */
    Side of(List<MemberReport> reports, Window asked) {
        List<ExchangeRate> rate =
                reports.isEmpty() ? List.of() : rate(asked, reports).toList();
        return new Side(reports, together(windows(reports)).stream().toList(), rate);
    }

    Side of(List<MemberReport> reports) {
        List<Window> days = together(windows(reports)).stream().toList();
        return new Side(
                reports,
                days,
                days.stream().flatMap(each -> rate(each, reports)).toList());
    }

    /** The names of those who stand under a member and sent nothing on days on which others of it reported. */
    List<String> missing(Member shown, List<MemberReport> reports) {
        return windows(reports).stream()
                .flatMap(window -> {
                    Set<String> sent = reports.stream()
                            .filter(report -> report.period().window().equals(window))
                            .map(report -> report.submission().member())
                            .collect(Collectors.toSet());
                    return geography.reporting(shown, window.until()).stream()
                            .filter(member -> !sent.contains(member.id()));
                })
                .map(Member::name)
                .distinct()
                .toList();
    }

    private static List<Window> windows(List<MemberReport> reports) {
        return reports.stream()
                .map(report -> report.period().window())
                .distinct()
                .sorted(comparing(Window::from).thenComparing(Window::until))
                .toList();
    }

    /** None where they leave a gap or overlap. */
    private static Optional<Window> together(List<Window> windows) {
        boolean follows = true;
        for (int i = 1; i < windows.size(); i++) {
            follows &=
                    windows.get(i - 1).until().plusDays(1).equals(windows.get(i).from());
        }
        return windows.isEmpty() || !follows
                ? Optional.empty()
                : Optional.of(new Window(
                        windows.get(0).from(), windows.get(windows.size() - 1).until()));
    }

    /** That with which they were converted, which may be another than the office's list has today. */
    private Stream<ExchangeRate> rate(Window days, List<MemberReport> reports) {
        List<ExchangeRate> used = reports.stream()
                .flatMap(report -> report.rates().stream())
                .distinct()
                .toList();
        Stream<ExchangeRate> ofSpan =
                reports.stream().allMatch(report -> report.period().kind() == Kind.SPAN)
                        ? used.stream().filter(rate -> rate.kind() == ExchangeRate.Kind.SEVERAL_YEARS)
                        : Stream.empty();
        return Stream.concat(
                        ofSpan,
                        Stream.of(rates.behind(used).rateFor(days.from(), days.until()))
                                .filter(Chosen.class::isInstance)
                                .map(found -> ((Chosen) found).rate()))
                .limit(1);
    }
}
