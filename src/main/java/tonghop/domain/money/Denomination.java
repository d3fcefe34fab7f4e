package tonghop.domain.money;

import java.math.BigDecimal;

/** How many units of the currency one counts: đồng, nghìn, triệu, tỷ; also before USD. */
public enum Denomination {
    UNSTATED(0),
    ONE(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    private final int zeros;

    Denomination(int zeros) {
        this.zeros = zeros;
    }

    /** How many zeros the factor has. */
    public int zeros() {
        return zeros;
    }

    /** The exact factor; an unstated denomination counts ones. */
    public BigDecimal factor() {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
}
