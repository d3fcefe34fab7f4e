package tonghop.domain.money;

import java.util.Optional;

/** The unit that a heading, a unit line or a cell gives its amounts; what it does not say is unstated. */
public record Unit(Denomination denomination, Tender tender) {

    /** Nothing is said about the unit. */
    public static final Unit NONE = new Unit(Denomination.UNSTATED, Tender.UNSTATED);

    /** Several currencies, or the original one whatever it is: each amount must say its own. */
    public static final Unit EITHER = new Unit(Denomination.UNSTATED, Tender.EITHER);

    /** A currency that is neither đồng nor dollar; its amounts are not read. */
    public static final Unit OTHER = new Unit(Denomination.UNSTATED, Tender.OTHER);

    /** The currency that a unit names, if any. */
    public enum Tender {
        UNSTATED,
        VND,
        USD,
        EITHER,
        OTHER;

        /** The one currency that is named. */
        public Optional<Currency> currency() {
            return switch (this) {
                case VND -> Optional.of(Currency.VND);
                case USD -> Optional.of(Currency.USD);
                case UNSTATED, EITHER, OTHER -> Optional.empty();
            };
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** By which findings name a unit that names its currency, such as {@code MILLION_VND}. */
    public String code() {
        Denomination counted = denomination == Denomination.UNSTATED ? Denomination.ONE : denomination;
        return counted + "_" + tender;
    }

    /** Whether both state a currency, or both a denomination, and not the same. */
    boolean contradicts(Unit other) {
        boolean tenders = tender != Tender.UNSTATED && other.tender != Tender.UNSTATED && tender != other.tender;
        return tenders
                || (denomination != Denomination.UNSTATED
                        && other.denomination != Denomination.UNSTATED
                        && denomination != other.denomination);
    }

    /**
     * This unit, completed by what stands further from the amounts (a unit line above the heading). A denomination is
     * only taken over where the currency agrees: "triệu đồng" above the table says nothing about its USD column.
     */
    public Unit within(Unit outer) {
        boolean agrees = tender == Tender.UNSTATED || outer.tender == Tender.UNSTATED || tender == outer.tender;
        Tender completed = tender == Tender.UNSTATED ? outer.tender : tender;
        if (denomination != Denomination.UNSTATED) {
            return new Unit(denomination, completed);
        }
        return new Unit(agrees ? outer.denomination : Denomination.UNSTATED, completed);
    }
}
