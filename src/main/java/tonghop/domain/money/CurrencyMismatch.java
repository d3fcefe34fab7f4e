package tonghop.domain.money;

/** Two currencies met in one sum: a fault of ours, never of a report. */
public final class CurrencyMismatch extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CurrencyMismatch(Money one, Money other) {
        super(one + " and " + other + " cannot be put into one sum");
    }
}
