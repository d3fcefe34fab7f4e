package tonghop.domain.money;

import java.util.List;

/** Which rate converts an amount, if there is one. */
public sealed interface RateChoice {

    /** The rate in force. */
    record Chosen(ExchangeRate rate) implements RateChoice {}

    /** No rate: the conversion is held, the amount is not. The years are those without an average. */
    record NoRate(List<Integer> years) implements RateChoice {
        public NoRate {
            years = List.copyOf(years);
        }
    }

    /** The one conversion of an amount, or none where the rate is missing. */
    default List<Conversion> convert(Money reported) {
        return this instanceof Chosen chosen ? List.of(chosen.rate().convert(reported)) : List.of();
    }
}
