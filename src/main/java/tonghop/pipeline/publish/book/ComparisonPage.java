package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Retrospect;
import tonghop.domain.ledger.Retrospect.Alike;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The period beside the year before, or a span beside the sum of its years: members whose figures are alike. */
record ComparisonPage(Pages pages, Compared compared) {

    static final Head BEFORE = new Head.Own(Label.BEFORE);
    static final Head NOW = new Head.Own(Label.NOW);
    static final Head CHANGE = new Head.Own(Label.CHANGE);
    static final Head CHANGE_PERCENT = new Head.Own(Label.CHANGE_PERCENT);
    static final Head REAL_BEFORE = new Head.Own(Label.REAL_BEFORE);
    static final Head RATE_BEFORE = new Head.Own(Label.RATE_BEFORE);
    static final Head REAL_NOW = new Head.Own(Label.REAL_NOW);
    static final Head RATE_NOW = new Head.Own(Label.RATE_NOW);

    private static final Head COVERS = new Head.Own(Label.COVERS);
    private static final List<Head> FIGURES =
            List.of(BEFORE, NOW, CHANGE, CHANGE_PERCENT, REAL_BEFORE, RATE_BEFORE, REAL_NOW, RATE_NOW);

    static ComparisonPage of(Pages pages, Retrospect retrospect) {
        return new ComparisonPage(pages, Compared.in(pages.scope(), retrospect));
    }

    Page page() {
        List<Row> rows = new ArrayList<>();
        Section.AID.measures().stream().filter(this::isSaid).forEach(measure -> addMembers(measure, rows));
        rows.addAll(new ComparisonCounts(pages, compared).rows());
        Section.AID.measures().stream().filter(this::isSaid).forEach(measure -> addAside(measure, rows));
        Stream<Head> who = Stream.of(Heads.ORDINAL, Heads.MEMBER, COVERS);
        return pages.page(
                Topic.COMPARISON,
                Heads.joined(who, FIGURES.stream()),
                2,
                rows,
                new ComparisonNotes(pages, compared).all());
    }

    private boolean isSaid(Field measure) {
        return compared.sides().anyMatch(side -> Stream.of(Currency.values())
                .anyMatch(currency ->
                        side.totals().sum(Section.AID, measure, currency).isPresent()));
    }

    private void addMembers(Field measure, List<Row> rows) {
        List<ComparedAid> all = compared.whole(measure).toList();
        if (all.isEmpty()) {
            return;
        }
        int first = rows.size() + 1;
        List<Row> own = new ArrayList<>();
        all.forEach(each -> own.add(member(own.size() + 1, each)));
        rows.add(group(measure, own, new Formula.SumOfRows(first, first + own.size() - 1)));
        rows.addAll(own);
    }

    private Row member(int ordinal, ComparedAid aid) {
        Map<Head, Value> values = new HashMap<>();
        Alike alike = aid.alike();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(Heads.MEMBER, new Value.Text(pages.phrases().member(alike.member())));
        values.put(COVERS, new Value.Text(covers(alike.now())));
        values.put(BEFORE, Value.Figure.of(aid.before()));
        values.put(NOW, now(aid));
        if (compared.isRestated(aid.measure())) {
            return new Row(Rank.ENTRY, values);
        }
        changes(aid.before().amount(), aid.now().amount(), Value.Format.VND, values);
        split(
                REAL_BEFORE,
                RATE_BEFORE,
                aid.changedAt(alike.before().rate()).stream().toList(),
                aid,
                values);
        split(REAL_NOW, RATE_NOW, aid.changedAt(alike.now().rate()).stream().toList(), aid, values);
        return new Row(Rank.ENTRY, values);
    }

    /** Live where the list of this workbook has all rows of the member under its name. */
    private Value now(ComparedAid aid) {
        Value.Figure now = Value.Figure.of(aid.now());
        boolean listed = pages.scope().reports().containsAll(aid.alike().now().reports())
                && aid.alike().now().reports().stream()
                        .allMatch(report -> report.member().equals(aid.alike().member()));
        Head whole = new Head.Whole(aid.measure(), Currency.VND);
        return listed ? now.by(Live.under(whole, List.of(Conditions.SAME_MEMBER))) : now;
    }

    private String covers(Side side) {
        return String.join(
                ", ",
                side.reports().stream()
                        .map(MemberReport::period)
                        .distinct()
                        .map(pages.phrases()::covers)
                        .toList());
    }

    static void changes(BigDecimal before, BigDecimal now, Value.Format format, Map<Head, Value> values) {
        BigDecimal change = now.subtract(before);
        values.put(CHANGE, new Value.Figure(change, format).by(new Formula.Remainder(NOW, List.of(BEFORE))));
        if (before.signum() != 0) {
            BigDecimal ratio = change.divide(before, MathContext.DECIMAL128);
            values.put(
                    CHANGE_PERCENT,
                    new Value.Figure(ratio, Value.Format.PERCENT).by(new Formula.Quotient(CHANGE, BEFORE)));
        }
    }

    private void split(Head real, Head rate, List<Money> changed, ComparedAid aid, Map<Head, Value> values) {
        if (changed.isEmpty()) {
            Value withheld = new Value.Text(pages.phrases().say("withheld"));
            values.put(real, withheld);
            values.put(rate, withheld);
            return;
        }
        Money byRate = aid.now().minus(aid.before()).minus(changed.get(0));
        values.put(real, Value.Figure.of(changed.get(0)));
        values.put(rate, Value.Figure.of(byRate).by(new Formula.Remainder(CHANGE, List.of(real))));
    }

    private Row group(Field measure, List<Row> members, Formula sum) {
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.MEMBER, new Value.Text(pages.phrases().say("comparison." + measure.id())));
        List<Head> figures = compared.isRestated(measure)
                ? List.of(BEFORE, NOW)
                : List.of(BEFORE, NOW, REAL_BEFORE, RATE_BEFORE, REAL_NOW, RATE_NOW);
        figures.forEach(head -> values.put(
                head, sum(members.stream().map(row -> row.value(head)).toList(), sum)));
        if (compared.isRestated(measure)) {
            return new Row(Rank.GROUP, values);
        }
        changes(
                amount(values.getOrDefault(BEFORE, Value.Text.BLANK)),
                amount(values.getOrDefault(NOW, Value.Text.BLANK)),
                Value.Format.VND,
                values);
        return new Row(Rank.GROUP, values);
    }

    /** A part is no total: one that is not known leaves the sum open. */
    private Value sum(List<Value> values, Formula formula) {
        return values.stream().anyMatch(Value.Text.class::isInstance)
                ? new Value.Text(pages.phrases().say("withheld"))
                : new Value.Figure(
                                values.stream().map(ComparisonPage::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                                Value.Format.VND)
                        .by(formula);
    }

    private static BigDecimal amount(Value value) {
        Value shown = value instanceof Value.Computed computed ? computed.result() : value;
        return shown instanceof Value.Figure figure ? figure.amount() : BigDecimal.ZERO;
    }

    /** What stands in the totals of one side and is compared with nothing. */
    private void addAside(Field measure, List<Row> rows) {
        List<Side> before = compared.asideBefore(measure).toList();
        List<Side> now = compared.asideNow(measure).toList();
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        Tally then = tally(before);
        Tally today = tally(now);
        Map<Head, Value> values = new HashMap<>();
        values.put(
                Heads.MEMBER,
                new Value.Text(
                        pages.phrases().say("comparison.aside", pages.phrases().say("group." + measure.id()))));
        values.put(BEFORE, before.isEmpty() ? Value.Text.BLANK : then.whole(measure, Currency.VND));
        values.put(NOW, now.isEmpty() ? Value.Text.BLANK : today.whole(measure, Currency.VND));
        rows.add(new Row(Rank.ASIDE, values));
    }

    private Tally tally(List<Side> sides) {
        return new Tally(
                List.of(),
                Totals.together(sides.stream().map(Side::totals).toList()),
                pages.phrases().say("withheld"));
    }
}
