package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.Optional;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.CountReading;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line.Value;

/** What a total row states under one column of figures. */
record TotalCell(Value value, Unit unit, Habit habit) {

    /** Whether its formula gives an error, or nothing. */
    boolean isBroken() {
        Cell.Kind kind = value.cell().kind();
        return kind == Cell.Kind.ERROR || kind == Cell.Kind.UNCALCULATED;
    }

    /** Digits that make no number; words such as "người" or a name under a total are no total. */
    boolean isNoFigure() {
        boolean digits = value.cell().kind() == Cell.Kind.TEXT
                && value.cell().value().codePoints().anyMatch(Character::isDigit);
        return digits
                && (isCount() ? count() instanceof CountReading.Refused : amount() instanceof AmountReading.Refused);
    }

    Optional<BigDecimal> stated() {
        if (isCount()) {
            return count() instanceof CountReading.Counted counted
                    ? Optional.of(BigDecimal.valueOf(counted.value()))
                    : Optional.empty();
        }
        return amount() instanceof AmountReading.Stated stated
                ? Optional.of(stated.money().amount())
                : Optional.empty();
    }

    private boolean isCount() {
        return value.column().field().isCount();
    }

    private CountReading count() {
        return CountCells.reading(value);
    }

    private AmountReading amount() {
        return AmountCell.read(value, unit, habit).reading();
    }
}
