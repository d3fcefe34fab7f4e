package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.rulebook.Condition.EqualsDeclaredTotal;
import tonghop.domain.rulebook.RulesInForce;
import tonghop.domain.rulebook.RulesInForce.Applied;
import tonghop.pipeline.validate.RowExaminer.Examined;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * Compares totals that name their currency with columns whose rows name theirs. Such a total is of the rows in its own
 * currency, or of all with the others converted.
 */
final class MixedTotals {

    private final ReportTable table;
    private final List<Sized> amounts;
    private final List<Sized> totals;
    private final BothCurrencies both;
    private final List<Applied<EqualsDeclaredTotal>> rules;

    /** @param all every row of the table that was examined, its totals among them */
    MixedTotals(
            ReportTable table,
            List<Examined> entries,
            Collection<Examined> all,
            BothCurrencies both,
            RulesInForce rules) {
        this.table = table;
        this.amounts = entries.stream().flatMap(Sized::in).toList();
        this.totals = all.stream()
                .filter(row -> row.line().kind() == Line.Kind.TOTAL)
                .filter(row -> entries.stream().noneMatch(entry -> entry.line().equals(row.line())))
                .flatMap(Sized::in)
                .toList();
        this.both = both;
        this.rules = rules.of(table.section(), EqualsDeclaredTotal.class).stream()
                .filter(rule -> rule.condition().level() == EqualsDeclaredTotal.Level.TOTAL)
                .toList();
    }

    List<Finding> compare() {
        return totals.stream()
                .filter(total -> isMixed(total.column()) && isComplete(total.column()))
                .flatMap(this::weighed)
                .toList();
    }

    private Stream<Finding> weighed(Sized total) {
        if (groups(total).anyMatch(group -> isSumOfOne(total, group))) {
            return Stream.empty();
        }
        if (!both.canConvert(total.row().line())) {
            return Stream.of(notCompared(total));
        }
        return groups(total).anyMatch(group -> isSumOfBoth(total, group)) ? Stream.empty() : differs(total);
    }

    private boolean isMixed(Column column) {
        return of(column).map(Sized::money).map(Money::currency).distinct().count() > 1;
    }

    /** With a cell that could not be read no total can be compared. */
    private boolean isComplete(Column column) {
        long filled = table.entries().stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> value.column().equals(column))
                .count();
        return filled == of(column).count();
    }

    private Stream<Sized> of(Column column) {
        return amounts.stream().filter(amount -> amount.column().equals(column));
    }

    /** The whole table, or the rows between the total and the next row above, or below, that is no entry. */
    private Stream<List<Sized>> groups(Sized total) {
        int at = total.row().line().row();
        int above = others().filter(row -> row < at).reduce(0, Math::max);
        int below = others().filter(row -> row > at).reduce(Integer.MAX_VALUE, Math::min);
        return Stream.of(between(0, Integer.MAX_VALUE, total), between(above, at, total), between(at, below, total));
    }

    private Stream<Integer> others() {
        return table.lines().stream().filter(line -> !line.isEntry()).map(Line::row);
    }

    private List<Sized> between(int above, int below, Sized total) {
        return of(total.column())
                .filter(amount ->
                        above < amount.row().line().row() && amount.row().line().row() < below)
                .toList();
    }

    private static boolean isSumOfOne(Sized total, List<Sized> group) {
        return rest(total.money(), group).isZero();
    }

    private boolean isSumOfBoth(Sized total, List<Sized> group) {
        Currency other = total.money().currency() == Currency.VND ? Currency.USD : Currency.VND;
        Money converted = new Money(sum(group, other), other);
        return !converted.isZero()
                && both.agree(total.row().line(), rest(total.money(), group), converted)
                        .orElse(false);
    }

    /** What a total has more than the rows in its currency. */
    private static Money rest(Money stated, List<Sized> group) {
        return new Money(stated.amount().subtract(sum(group, stated.currency())), stated.currency());
    }

    private static BigDecimal sum(List<Sized> group, Currency currency) {
        return group.stream()
                .map(Sized::money)
                .filter(money -> money.currency() == currency)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding notCompared(Sized total) {
        Spot at = Spot.of(total.value().cell(), total.value().cell().raw());
        return Finding.ofCell(Rule.TOTAL_UNREADABLE, at.sheet(), at.cell(), at.found(), "TOTAL_WITHOUT_RATE");
    }

    private Stream<Finding> differs(Sized total) {
        Money stated = total.money();
        BigDecimal sum = sum(of(total.column()).toList(), stated.currency());
        Breach breach = Breach.of(
                Spot.of(total.value().cell(), total.value().cell().raw()),
                MoneyText.of(stated),
                MoneyText.of(new Money(sum, stated.currency())),
                MoneyText.of(new Money(stated.amount().subtract(sum), stated.currency())));
        return rules.stream()
                .filter(rule ->
                        rule.condition().fields().contains(total.column().field()))
                .map(rule -> breach.by(rule.clause()));
    }
}
