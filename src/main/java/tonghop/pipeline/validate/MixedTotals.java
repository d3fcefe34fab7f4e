package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Condition.EqualsDeclaredTotal;
import tonghop.domain.rulebook.RulesInForce;
import tonghop.domain.rulebook.RulesInForce.Applied;
import tonghop.pipeline.validate.RowExaminer.Examined;
import tonghop.pipeline.validate.SizeGroup.Sized;

/**
 * Compares totals with columns whose rows are in two currencies. Such a total is of the rows in its own currency, or of all
 * with the others converted; one that does not name its currency must be so in either.
 */
final class MixedTotals {

    private final ReportTable table;
    private final List<Sized> amounts;
    private final List<MixedTotal> totals;
    private final BothCurrencies both;
    private final List<Applied<EqualsDeclaredTotal>> rules;

    /** @param all every row of the table that was examined, its totals among them */
    MixedTotals(
            ReportTable table,
            List<Examined> entries,
            Collection<Examined> all,
            Map<Column, Habit> habits,
            BothCurrencies both,
            RulesInForce rules) {
        this.table = table;
        this.amounts = entries.stream().flatMap(Sized::in).toList();
        List<Entry> read = entries.stream().map(Examined::entry).toList();
        this.totals = all.stream()
                .filter(row -> row.line().kind() == Line.Kind.TOTAL)
                .filter(row -> entries.stream().noneMatch(entry -> entry.line().equals(row.line())))
                .flatMap(row -> MixedTotal.in(row, read, habits))
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

    private Stream<Finding> weighed(MixedTotal total) {
        if (isSome(total, MixedTotals::isSumOfOne)) {
            return Stream.empty();
        }
        if (!both.canConvert(total.line())) {
            return Stream.of(UnreadableTotals.finding(total.value(), "TOTAL_WITHOUT_RATE"));
        }
        if (isSome(total, (money, group) -> isSumOfBoth(total.line(), money, group))) {
            return Stream.empty();
        }
        return total.namesCurrency()
                ? differs(total, total.money().get(0))
                : Stream.of(UnreadableTotals.finding(total.value(), "TOTAL_WITHOUT_CURRENCY"));
    }

    /** Whether anything that the total may state is the sum of any rows that it may be of. */
    private boolean isSome(MixedTotal total, BiPredicate<Money, List<Sized>> sum) {
        return groups(total).anyMatch(group -> total.money().stream().anyMatch(money -> sum.test(money, group)));
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
    private Stream<List<Sized>> groups(MixedTotal total) {
        int at = total.line().row();
        int above = others().filter(row -> row < at).reduce(0, Math::max);
        int below = others().filter(row -> row > at).reduce(Integer.MAX_VALUE, Math::min);
        return Stream.of(new Rows(0, Integer.MAX_VALUE), new Rows(above, at), new Rows(at, below))
                .map(rows -> of(total.column()).filter(rows::hold).toList());
    }

    private Stream<Integer> others() {
        return table.lines().stream().filter(line -> !line.isEntry()).map(Line::row);
    }

    private record Rows(int above, int below) {
        boolean hold(Sized amount) {
            int row = amount.row().line().row();
            return above < row && row < below;
        }
    }

    private static boolean isSumOfOne(Money total, List<Sized> group) {
        return rest(total, group).isZero();
    }

    private boolean isSumOfBoth(Line line, Money total, List<Sized> group) {
        Currency other = total.currency() == Currency.VND ? Currency.USD : Currency.VND;
        Money converted = new Money(sum(group, other), other);
        return !converted.isZero()
                && both.agree(line, rest(total, group), converted).orElse(false);
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

    private Stream<Finding> differs(MixedTotal total, Money stated) {
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
