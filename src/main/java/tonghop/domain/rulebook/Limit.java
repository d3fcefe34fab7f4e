package tonghop.domain.rulebook;

import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;

/** How much something may be. */
public sealed interface Limit {

    /** Of a count. */
    record OfCount(long count) implements Limit {}

    /** Of an amount in the same currency, or in the other by the rate in force. */
    record OfMoney(Money money) implements Limit {}

    /** As much as another field of the row says. */
    record OfField(Field field) implements Limit {}
}
