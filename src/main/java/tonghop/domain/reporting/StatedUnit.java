package tonghop.domain.reporting;

/**
 * The cells in which the unit of a column is stated: its heading, or a line above the table.
 *
 * @param denomination where it says how many each figure stands for
 * @param currency where it names the currency
 */
public record StatedUnit(Place denomination, Place currency) {

    /** Neither is stated, or nobody knows where. */
    public static final StatedUnit NOWHERE = new StatedUnit(Place.NONE, Place.NONE);

    /**
     * A cell and what stands in it.
     *
     * @param cell its address, such as {@code I5}; empty if there is none
     */
    public record Place(String cell, String text) {

        public static final Place NONE = new Place("", "");

        public static Place of(Cell cell) {
            return new Place(cell.at().a1(), cell.value());
        }

        /** This place, or another if this is none. */
        public Place or(Place other) {
            return isNone() ? other : this;
        }

        public boolean isNone() {
            return cell.isEmpty();
        }
    }
}
