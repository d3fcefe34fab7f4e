package tonghop.domain.reporting;

import tonghop.domain.money.Unit;

/**
 * A column of a recognised table.
 *
 * @param index the sheet's column, counted from 1
 * @param unit the unit in force for the column's amounts, from its heading or the unit line above the table
 * @param role whether an amount column holds what was agreed or its equivalent in the other currency
 * @param heading the heading as it stands, all levels joined by " / "
 */
public record Column(int index, Field field, Unit unit, Role role, String heading) {

    /** What an amount column says of itself; most say nothing. */
    public enum Role {
        UNSTATED,
        ORIGINAL,
        EQUIVALENT
    }

    /** Whether both say the same measure in the same currency: nobody knows which of the two counts. */
    public boolean doubles(Column other) {
        return index != other.index
                && field == other.field
                && unit.tender() == other.unit.tender()
                && role == other.role;
    }
}
