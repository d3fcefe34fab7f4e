package tonghop.domain.money;

/** The unit that a heading, a unit line or a cell gives its amounts; what it does not say is unstated. */
public record Unit(Denomination denomination, Tender tender) {

    /** Nothing is said about the unit. */
    public static final Unit NONE = new Unit(Denomination.UNSTATED, Tender.UNSTATED);

    /** The currency that a unit names, if any. */
    public enum Tender {
        UNSTATED,
        VND,
        USD
    }

    public boolean isNone() {
        return equals(NONE);
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
