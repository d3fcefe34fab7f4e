package tonghop.pipeline.validate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Missing;
import tonghop.domain.money.AmountReading.Nil;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line.Value;

/**
 * A cell of an amount column as it would read if the column counted something else than its heading says.
 *
 * @param readings under each denomination that a heading can name
 */
record InOtherUnits(Value value, Map<Denomination, AmountReading> readings) {

    InOtherUnits {
        readings = Map.copyOf(readings);
    }

    static InOtherUnits of(Value value, RowUnit rowUnit, Habit habit) {
        Map<Denomination, AmountReading> readings = new EnumMap<>(Denomination.class);
        for (Denomination denomination : denominations()) {
            Column column = DecidedUnits.in(value.column(), denomination);
            AmountCell cell = AmountCell.read(new Value(column, value.cell()), rowUnit.in(column), habit);
            readings.put(denomination, cell.reading());
        }
        return new InOtherUnits(value, readings);
    }

    /** The denominations that a heading can name. */
    static List<Denomination> denominations() {
        return Arrays.stream(Denomination.values())
                .filter(each -> each != Denomination.UNSTATED)
                .toList();
    }

    AmountReading reading(Denomination denomination) {
        return readings.getOrDefault(denomination, new Missing());
    }

    /** What it would state; nothing where no one amount is meant. */
    Optional<Money> under(Denomination denomination) {
        return reading(denomination) instanceof Stated stated ? Optional.of(stated.money()) : Optional.empty();
    }

    /** All amounts that it can state, other than zero. */
    List<Money> amounts() {
        return denominations().stream()
                .flatMap(denomination -> under(denomination).stream())
                .filter(money -> !money.isZero())
                .distinct()
                .toList();
    }

    /** Whether the heading's unit makes a difference; it makes none to a cell with a unit of its own, nor to a zero. */
    boolean hangsOnHeading() {
        return amounts().size() > 1;
    }

    boolean isBlank() {
        AmountReading reading = reading(Denomination.ONE);
        return reading instanceof Missing || reading instanceof Nil;
    }

    CellRef at() {
        return value.cell().at();
    }
}
