package tonghop.pipeline.validate;

import java.math.BigDecimal;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;

/** What a row disbursed beside what it committed; both sizes in one currency, neither is zero. */
record RowShare(BigDecimal disbursed, BigDecimal committed) {

    private static final BigDecimal MOST = new BigDecimal("1.2");
    private static final BigDecimal LEAST = new BigDecimal("0.005");
    private static final BigDecimal BACKLOG = new BigDecimal("500");
    private static final BigDecimal LARGE = new BigDecimal("0.1");

    /** @param measure of the first, disbursed or committed */
    static RowShare of(Field measure, Money money, Money other) {
        return measure == Field.DISBURSED
                ? new RowShare(Neighbours.size(money), Neighbours.size(other))
                : new RowShare(Neighbours.size(other), Neighbours.size(money));
    }

    /** The measure of which a measure is the share, or that is a share of it. */
    static Field beside(Field measure) {
        return measure == Field.DISBURSED ? Field.COMMITTED : Field.DISBURSED;
    }

    /** Whether neither too much nor next to nothing of the commitment was disbursed. */
    boolean isOrdinary() {
        return disbursed.compareTo(committed.multiply(MOST)) <= 0
                && disbursed.compareTo(committed.multiply(LEAST)) >= 0;
    }

    /** Whether a tenth of the commitment was disbursed at least, and not much more than all of it. */
    boolean isLarge() {
        return isOrdinary() && disbursed.compareTo(committed.multiply(LARGE)) >= 0;
    }

    /** Whether a measure is out of all proportion: more than a backlog makes up for, or so small a part was paid out. */
    boolean isLopsided(Field measure) {
        boolean above = disbursed.compareTo(committed.multiply(BACKLOG)) > 0;
        return above || (measure == Field.COMMITTED && disbursed.compareTo(committed.multiply(LEAST)) < 0);
    }
}
