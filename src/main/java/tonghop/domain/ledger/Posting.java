package tonghop.domain.ledger;

import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Conversion;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;

/** An entry with its amounts in both currencies: the row of the consolidated store. */
public record Posting(Entry entry, List<Converted> amounts) {

    public Posting {
        amounts = List.copyOf(amounts);
    }

    /**
     * An original amount and its equivalent in the other currency.
     *
     * @param conversion the one conversion with its evidence, or none where the rate is missing
     */
    public record Converted(Entry.Amount original, List<Conversion> conversion) {
        public Converted {
            conversion = List.copyOf(conversion);
        }

        /** The amount in a currency: as reported, or converted; empty where the rate is missing. */
        public Optional<Money> in(Currency currency) {
            if (original.money().currency() == currency) {
                return Optional.of(original.money());
            }
            return conversion.stream().map(Conversion::result).findFirst();
        }
    }

    public Optional<Converted> amount(Field measure) {
        return amounts.stream()
                .filter(amount -> amount.original().measure() == measure)
                .findFirst();
    }
}
