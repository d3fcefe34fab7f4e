package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** What a member planned to disburse, which is always said for a whole year, beside what it did disburse. */
record Plan(MemberReport report, Money planned) {

    /** The plans of those members that state one; a member that is drawn together from parts only if all of them do. */
    static List<Plan> of(List<MemberReport> reports) {
        Set<String> without = reports.stream()
                .filter(report -> of(report).isEmpty())
                .map(report -> report.member().id())
                .collect(toSet());
        return reports.stream()
                .filter(report -> !without.contains(report.member().id()))
                .flatMap(report -> of(report).stream())
                .toList();
    }

    static Optional<Plan> of(MemberReport report) {
        return report.general().amounts().stream()
                .filter(amount -> amount.measure() == Field.PLAN_DISBURSED)
                .map(Entry.Amount::money)
                .findFirst()
                .map(money -> new Plan(report, money));
    }

    /** All that was disbursed, in the currency of the plan; empty where a rate is missing. */
    Optional<Money> disbursed() {
        Totals totals = Totals.accepted(report);
        Optional<Money> all = totals.all(Section.AID, Field.DISBURSED, planned.currency());
        return all.isPresent() || totals.unconverted(Section.AID, Field.DISBURSED) > 0
                ? all
                : Optional.of(Money.zero(planned.currency()));
    }

    /** The sum of some amounts; empty if there is none or they are in several currencies. */
    static Optional<Money> sum(Stream<Money> amounts) {
        List<Money> all = amounts.toList();
        boolean oneCurrency = all.stream().map(Money::currency).distinct().count() == 1;
        return oneCurrency ? all.stream().reduce(Money::plus) : Optional.empty();
    }

    /** Disbursed over planned, where the plan is not nothing. */
    static Optional<BigDecimal> ratio(Optional<Money> disbursed, Optional<Money> planned) {
        return planned.filter(plan -> !plan.isZero())
                .flatMap(plan -> disbursed.map(money -> money.amount().divide(plan.amount(), MathContext.DECIMAL128)));
    }
}
