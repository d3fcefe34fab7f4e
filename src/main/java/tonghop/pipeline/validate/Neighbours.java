package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import tonghop.domain.money.Money;

/**
 * The other amounts of a column, for one of its cells to be compared with.
 *
 * @param least the smallest of them that can be aid
 * @param most the largest of them
 * @param count how many there are; the sizes mean nothing where there is none
 */
record Neighbours(BigDecimal least, BigDecimal most, int count) {

    private static final int FEW = 4;
    private static final BigDecimal FAR = BigDecimal.valueOf(100);
    private static final BigDecimal CLOSE = BigDecimal.valueOf(30);

    /** @param ordered the sizes of all amounts of the column that can be aid, that of the cell among them if it can be */
    static Neighbours of(Money cell, List<BigDecimal> ordered) {
        int last = ordered.size() - 1;
        boolean smallest = last >= 0 && is(cell, ordered.get(0));
        boolean largest = last >= 0 && is(cell, ordered.get(last));
        boolean among = Collections.binarySearch(ordered, size(cell)) >= 0;
        int count = among ? last : last + 1;
        return count <= 0
                ? new Neighbours(BigDecimal.ZERO, BigDecimal.ZERO, 0)
                : new Neighbours(ordered.get(smallest ? 1 : 0), ordered.get(largest ? last - 1 : last), count);
    }

    private static boolean is(Money cell, BigDecimal size) {
        return size(cell).compareTo(size) == 0;
    }

    /** Not a tenth of the smallest, nor ten times the largest. */
    boolean isAmong(Money money) {
        return size(money).multiply(BigDecimal.TEN).compareTo(least) >= 0
                && size(money).compareTo(most.multiply(BigDecimal.TEN)) <= 0;
    }

    /** A hundred times as small as the smallest, or as large as the largest. */
    boolean isFar(Money money) {
        return size(money).multiply(FAR).compareTo(least) <= 0 || size(money).compareTo(most.multiply(FAR)) >= 0;
    }

    boolean areClose() {
        return count >= FEW && most.compareTo(least.multiply(CLOSE)) <= 0;
    }

    static BigDecimal size(Money money) {
        return money.amount().abs();
    }
}
