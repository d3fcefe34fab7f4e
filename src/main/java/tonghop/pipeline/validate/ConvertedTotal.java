package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tonghop.domain.form.Labels;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Line;
import tonghop.domain.text.Key;

/** Totals that say "quy đổi": of a figure with a column for each currency they are the sum of both, one of them converted. */
record ConvertedTotal(List<Entry> entries, Labels labels, BothCurrencies both) {

    /** Whether a total is that, as near as the rate in force can tell; without a rate nobody can. */
    boolean isAll(Line total, Column column, BigDecimal stated, ColumnSum sum) {
        Optional<Currency> own = sum.unit().tender().currency();
        return saysConverted(total)
                && own.map(currency -> agrees(total, new Money(stated.subtract(sum.sum()), currency), column))
                        .orElse(false);
    }

    private boolean agrees(Line total, Money rest, Column column) {
        Currency other = rest.currency() == Currency.VND ? Currency.USD : Currency.VND;
        Money converted = entries.stream()
                .flatMap(entry -> entry.amounts().stream())
                .filter(amount -> amount.measure() == column.field())
                .map(Entry.Amount::money)
                .filter(money -> money.currency() == other)
                .reduce(Money.zero(other), Money::plus);
        return !converted.isZero() && both.agree(total, rest, converted).orElse(true);
    }

    private boolean saysConverted(Line total) {
        return total.values().stream()
                .filter(value -> !value.column().field().isFigure())
                .anyMatch(value -> labels.within(
                        Labels.Kind.EQUIVALENT, Key.of(value.cell().value())));
    }
}
