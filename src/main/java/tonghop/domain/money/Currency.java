package tonghop.domain.money;

/** A currency in which aid is reported; its decimals are those of ISO 4217. */
public enum Currency {
    VND(0),
    USD(2);

    private final int decimals;

    Currency(int decimals) {
        this.decimals = decimals;
    }

    /** Digits after the decimal mark that an amount may have: 0 for đồng, 2 for dollars. */
    public int decimals() {
        return decimals;
    }
}
