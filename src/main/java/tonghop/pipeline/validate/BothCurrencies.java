package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.rulebook.Condition.ImpliedRateWithin;
import tonghop.domain.rulebook.RulesInForce;
import tonghop.domain.rulebook.RulesInForce.Applied;

/**
 * Weighs an amount that a row states in đồng and in dollars: the same money twice if the rate between the two is as near
 * to the rate in force as the rule book says, otherwise an error with both values.
 */
final class BothCurrencies {

    /** Holds where the rule book has no line about it: who counts an amount that another contradicts guesses. */
    private static final int PERCENT = 15;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RateInForce rates;
    private final RulesInForce rules;

    BothCurrencies(RateInForce rates, RulesInForce rules) {
        this.rates = rates;
        this.rules = rules;
    }

    /** What amounts of a row are worth in đồng. */
    Worth worth(Line line) {
        return new Worth(rates.of(line));
    }

    /** @param stated two or more readings, the one that the headings call the original first */
    List<Finding> weigh(Line line, Field measure, List<AmountCell> stated) {
        AmountCell original = stated.get(0);
        AmountCell other = stated.get(1);
        if (isTheSameTwice(stated) || areOfDoubledColumns(original.column(), other.column())) {
            return List.of();
        }
        Optional<ExchangeRate> rate = rates.of(line);
        Optional<Applied<ImpliedRateWithin>> rule = rules.ofRate(Section.AID, measure);
        int percent = rule.map(applied -> applied.condition().percent()).orElse(PERCENT);
        boolean comparable = stated.size() == 2 && !sameCurrency(original, other) && rate.isPresent();
        if (comparable && agree(original, other, rate.orElseThrow(), percent)) {
            return rules.weighed(finding(Rule.CURRENCIES_AGREE, original, other, rate)).stream()
                    .toList();
        }
        Finding contradiction = finding(Rule.CURRENCIES_CONTRADICT, original, other, rate);
        return List.of(rule.map(applied -> contradiction.by(
                        applied.clause().severity(), applied.clause().words()))
                .orElse(contradiction));
    }

    /** What was agreed in đồng is its own equivalent. */
    private static boolean isTheSameTwice(List<AmountCell> stated) {
        boolean converted = stated.stream().anyMatch(cell -> cell.column().role() == Column.Role.EQUIVALENT);
        return converted
                && stated.stream().map(MeasureReader::money).distinct().count() == 1
                && stated.stream().map(cell -> cell.column().role()).distinct().count() == stated.size();
    }

    /** Two columns of one measure in one currency: their heading is in doubt, which holds the row, and not the row. */
    private static boolean areOfDoubledColumns(Column one, Column other) {
        return one.unit().tender() == other.unit().tender() && one.role() == other.role();
    }

    private static boolean sameCurrency(AmountCell one, AmountCell other) {
        return MeasureReader.money(one).currency() == MeasureReader.money(other).currency();
    }

    /** Whether there is a rate for a row. */
    boolean canConvert(Line line) {
        return rates.of(line).isPresent();
    }

    /** Whether two amounts of a row in two currencies are the same money; nothing where there is no rate. */
    Optional<Boolean> agree(Line line, Money one, Money other) {
        return rates.of(line)
                .filter(rate -> one.currency() != other.currency())
                .map(rate -> agree(one, other, rate, PERCENT));
    }

    private static boolean agree(AmountCell one, AmountCell other, ExchangeRate rate, int percent) {
        return agree(MeasureReader.money(one), MeasureReader.money(other), rate, percent);
    }

    private static boolean agree(Money first, Money second, ExchangeRate rate, int percent) {
        Money dong = first.currency() == Currency.VND ? first : second;
        Money dollars = first.currency() == Currency.VND ? second : first;
        BigDecimal expected = dollars.amount().multiply(rate.dongPerDollar());
        BigDecimal allowed = expected.abs().multiply(BigDecimal.valueOf(percent));
        return dong.amount().subtract(expected).abs().multiply(HUNDRED).compareTo(allowed) <= 0;
    }

    private static Finding finding(Rule rule, AmountCell one, AmountCell other, Optional<ExchangeRate> rate) {
        return Finding.ofCell(
                rule,
                other.cell().at().sheet(),
                other.address(),
                other.cell().raw(),
                MoneyText.of(MeasureReader.money(one)),
                MoneyText.of(MeasureReader.money(other)),
                rate.map(found -> found.dongPerDollar().toPlainString().replace('.', ','))
                        .orElse("?"));
    }
}
