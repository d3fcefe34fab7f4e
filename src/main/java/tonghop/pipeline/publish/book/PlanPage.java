package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;

/** Disbursement against the year's plan by member, and counterpart funds. */
record PlanPage(Pages pages) {

    private static final Head PLAN = new Head.Own(Label.PLAN);
    private static final Head TENDER = new Head.Own(Label.PLAN_TENDER);
    private static final Head DISBURSED = new Head.Own(Label.PLAN_DISBURSED);
    private static final Head PERCENT = new Head.Own(Label.PLAN_PERCENT);
    private static final Head COMPARISON = new Head.Own(Label.PLAN_COMPARISON);

    Page page() {
        Phrases phrases = pages.phrases();
        List<Measure> counterpart =
                Heads.sums(Field.COUNTERPART).map(Measure::of).toList();
        List<Measure> measures = Stream.concat(Stream.of(planned(), disbursed(), percent()), counterpart.stream())
                .toList();
        Stream<Head> plan = Stream.concat(Heads.who(), Stream.of(PLAN, TENDER, DISBURSED, PERCENT, COMPARISON));
        return pages.page(
                Topic.PLAN,
                Heads.joined(plan, counterpart.stream().map(Measure::head)),
                2,
                SummaryRows.of(pages, measures, this::labels),
                new PlanNotes(pages.scope(), phrases).all());
    }

    private Map<Head, Value> labels(List<MemberReport> reports) {
        List<Plan> plans = Plan.of(reports);
        return plans.isEmpty()
                ? Map.of(COMPARISON, Value.text(pages.phrases().say("plan.none")))
                : Map.of(
                        TENDER,
                                Value.text(each(
                                        plans, plan -> plan.planned().currency().name())),
                        COMPARISON, Value.text(each(plans, plan -> comparison(plan.report()))));
    }

    private static String each(List<Plan> plans, Function<Plan, String> said) {
        return plans.stream().map(said).distinct().collect(joining(", "));
    }

    private String comparison(MemberReport report) {
        return report.period().isPartOfYear()
                ? pages.phrases().say("plan.part", pages.phrases().covers(report.period()))
                : pages.phrases().say("plan.whole");
    }

    private static Measure planned() {
        return new Measure(PLAN, figure -> figure, tally -> planned(tally.reports()), Measure.Adding.SUM);
    }

    private static Value planned(List<MemberReport> reports) {
        return figure(Plan.sum(Plan.of(reports).stream().map(Plan::planned)));
    }

    /** Only of those who have a plan, so that it can be divided by the sum of the plans. */
    private Measure disbursed() {
        return new Measure(DISBURSED, PlanPage::fromList, tally -> disbursed(tally.reports()), Measure.Adding.SUM);
    }

    private Value disbursed(List<MemberReport> reports) {
        boolean withheld =
                Plan.of(reports).stream().anyMatch(plan -> plan.disbursed().isEmpty());
        return withheld ? Value.text(pages.phrases().say("withheld")) : figure(disbursedMoney(reports));
    }

    private static Optional<Money> disbursedMoney(List<MemberReport> reports) {
        return Plan.sum(Plan.of(reports).stream().flatMap(plan -> plan.disbursed().stream()));
    }

    private static Value fromList(Value.Figure figure) {
        Currency currency = figure.format() == Value.Format.USD ? Currency.USD : Currency.VND;
        return figure.by(Live.under(new Head.Whole(Field.DISBURSED, currency), List.of(Conditions.SAME_MEMBER)));
    }

    private Measure percent() {
        return new Measure(
                PERCENT,
                Measure.live(new Formula.Quotient(DISBURSED, PLAN)),
                tally -> percent(tally.reports()),
                Measure.Adding.SAME);
    }

    private Value percent(List<MemberReport> reports) {
        if (!(disbursed(reports) instanceof Value.Figure)) {
            return Value.Text.BLANK;
        }
        return Plan.ratio(
                        disbursedMoney(reports),
                        Plan.sum(Plan.of(reports).stream().map(Plan::planned)))
                .<Value>map(ratio -> new Value.Figure(ratio, Value.Format.PERCENT))
                .orElse(Value.Text.BLANK);
    }

    private static Value figure(Optional<Money> money) {
        return money.<Value>map(Value.Figure::of).orElse(Value.Text.BLANK);
    }
}
