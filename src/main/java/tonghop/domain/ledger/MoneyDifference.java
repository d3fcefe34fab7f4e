package tonghop.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;

/** By how much a measure in one original currency differs. */
public record MoneyDifference(Field measure, Money amount) {

    /** Those that are not zero, in the order of the measures, đồng first; only rows that count. */
    static List<MoneyDifference> between(List<Entry> before, List<Entry> after) {
        List<MoneyDifference> differences = new ArrayList<>();
        for (Field measure : Field.values()) {
            if (!measure.isAmount()) {
                continue;
            }
            for (Currency currency : Currency.values()) {
                Money amount = sum(after, measure, currency).minus(sum(before, measure, currency));
                if (!amount.isZero()) {
                    differences.add(new MoneyDifference(measure, amount));
                }
            }
        }
        return differences;
    }

    private static Money sum(List<Entry> entries, Field measure, Currency currency) {
        return entries.stream()
                .filter(Entry::isAccepted)
                .flatMap(entry -> entry.amounts().stream())
                .filter(amount -> amount.measure() == measure && amount.money().currency() == currency)
                .map(Entry.Amount::money)
                .reduce(Money.zero(currency), Money::plus);
    }
}
