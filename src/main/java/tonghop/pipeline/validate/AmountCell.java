package tonghop.pipeline.validate;

import tonghop.domain.money.AmountReader;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line.Value;

/** An amount column's cell with what reading it came to. */
record AmountCell(Column column, Cell cell, AmountReading reading) {

    /**
     * Reads by how the file types the cell: a number is exact, a text goes through the grammar, a day or a time is no
     * amount.
     */
    static AmountCell read(Value value, Unit unit, Habit habit) {
        Cell cell = value.cell();
        AmountReading reading =
                switch (cell.kind()) {
                    case NUMBER, NO_DAY -> AmountReader.number(cell.raw(), cell.look(), unit);
                    case TEXT -> AmountReader.text(cell.figure(), unit, habit);
                    case DATE, TIME -> new AmountReading.Refused(Misread.DATE, cell.value());
                    case BOOLEAN, ERROR, UNCALCULATED -> new AmountReading.Refused(Misread.UNREADABLE, cell.value());
                };
        return new AmountCell(value.column(), cell, reading);
    }

    String address() {
        return cell.at().a1();
    }

    AmountCell byTotal() {
        return reading instanceof AmountReading.Stated stated ? new AmountCell(column, cell, stated.byTotal()) : this;
    }

    boolean isStated() {
        return reading instanceof AmountReading.Stated;
    }
}
