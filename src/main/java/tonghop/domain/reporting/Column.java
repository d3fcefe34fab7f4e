package tonghop.domain.reporting;

import tonghop.domain.money.Unit;

/**
 * A column of a recognised table.
 *
 * @param index the sheet's column, counted from 1
 * @param unit the unit in force for the column's amounts, from its heading or the unit line above the table
 * @param role whether an amount column holds what was agreed or its equivalent in the other currency
 * @param heading the heading as it stands, all levels joined by " / "
 * @param stated where the unit is stated
 */
public record Column(int index, Field field, Unit unit, Role role, String heading, StatedUnit stated) {

    /** A column of which nobody knows where its unit is stated. */
    public Column(int index, Field field, Unit unit, Role role, String heading) {
        this(index, field, unit, role, heading, StatedUnit.NOWHERE);
    }

    /** What an amount column says of itself; most say nothing. */
    public enum Role {
        UNSTATED,
        ORIGINAL,
        EQUIVALENT
    }

    /** The same column in another unit, whoever states it. */
    public Column in(Unit other) {
        return new Column(index, field, other, role, heading, stated);
    }

    /** The same column, of which it is known where its unit is stated. */
    public Column stated(StatedUnit where) {
        return new Column(index, field, unit, role, heading, where);
    }

    /** Whether both say the same measure in the same currency: nobody knows which of the two counts. */
    public boolean doubles(Column other) {
        return index != other.index
                && field == other.field
                && unit.tender() == other.unit.tender()
                && role == other.role;
    }
}
