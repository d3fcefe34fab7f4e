package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * Weighs an amount that a row states in đồng and in dollars: the same money twice if the rate between the two is within
 * 15 % of the rate in force, otherwise an error with both values.
 */
final class BothCurrencies {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.15");

    private final RateInForce rates;

    BothCurrencies(RateInForce rates) {
        this.rates = rates;
    }

    /** What amounts of a row are worth in đồng. */
    Worth worth(Line line) {
        return new Worth(rates.of(line));
    }

    /** @param stated two or more readings, the one that the headings call the original first */
    Measured weigh(Line line, Field measure, List<AmountCell> stated, List<Finding> findings) {
        AmountCell original = stated.get(0);
        AmountCell other = stated.get(1);
        Optional<ExchangeRate> rate = rates.of(line);
        Measured kept = new Measured(List.of(MeasureReader.of(measure, original)), findings);
        if (isTheSameTwice(stated) || areOfDoubledColumns(original.column(), other.column())) {
            return kept;
        }
        boolean comparable = stated.size() == 2 && !sameCurrency(original, other) && rate.isPresent();
        List<Finding> all = new ArrayList<>(findings);
        if (comparable && agree(original, other, rate.orElseThrow())) {
            all.add(finding(Rule.CURRENCIES_AGREE, original, other, rate));
        } else {
            all.add(finding(Rule.CURRENCIES_CONTRADICT, original, other, rate));
        }
        return new Measured(kept.amounts(), all);
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

    /** Whether two amounts of a row in two currencies are the same money; nothing where there is no rate. */
    Optional<Boolean> agree(Line line, Money one, Money other) {
        return rates.of(line).filter(rate -> one.currency() != other.currency()).map(rate -> agree(one, other, rate));
    }

    private static boolean agree(AmountCell one, AmountCell other, ExchangeRate rate) {
        return agree(MeasureReader.money(one), MeasureReader.money(other), rate);
    }

    private static boolean agree(Money first, Money second, ExchangeRate rate) {
        Money dong = first.currency() == Currency.VND ? first : second;
        Money dollars = first.currency() == Currency.VND ? second : first;
        BigDecimal expected = dollars.amount().multiply(rate.dongPerDollar());
        BigDecimal allowed = expected.abs().multiply(TOLERANCE);
        return dong.amount().subtract(expected).abs().compareTo(allowed) <= 0;
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
