package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.money.AmountReading;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.CountReading;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line.Value;

/**
 * What a total row states under one column of figures.
 *
 * @param units in which its amount may be: more than one where the rows are in several currencies
 */
record TotalCell(Value value, List<Unit> units, Habit habit) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Whether its formula gives an error, or nothing. */
    boolean isBroken() {
        return value.cell().isError() || value.cell().kind() == Cell.Kind.UNCALCULATED;
    }

    /** Digits that make no number; words such as "người" or a name under a total are no total. */
    boolean isNoFigure() {
        if (isCount()) {
            return (isTyped() || value.cell().isNumber())
                    && count() instanceof CountReading.Refused
                    && stated().isEmpty();
        }
        return isTyped() && amounts().allMatch(AmountReading.Refused.class::isInstance);
    }

    /** A text with digits in it. */
    private boolean isTyped() {
        return value.cell().kind() == Cell.Kind.TEXT
                && value.cell().value().codePoints().anyMatch(Character::isDigit);
    }

    /** A number with a fraction of a đồng or of a cent, which no rows can come to. */
    boolean isTooFine() {
        return !isCount() && money().isEmpty() && tooFine().findAny().isPresent();
    }

    /** In the one unit that it has; a number that is too fine for it is what stands there for a sum. */
    Optional<BigDecimal> stated() {
        return isCount()
                ? counted()
                : Stream.concat(money().stream().map(Money::amount), tooFine().map(FineNumber::amount))
                        .findFirst();
    }

    /** What it states, in each of the units. */
    List<Money> money() {
        return units.stream().flatMap(this::money).toList();
    }

    private Stream<Money> money(Unit unit) {
        AmountCell cell = in(unit);
        return cell.reading() instanceof Stated stated
                ? Stream.of(stated.money())
                : FineNumber.of(cell, unit).flatMap(FineNumber::meant).stream();
    }

    private Stream<FineNumber> tooFine() {
        return units.stream()
                .flatMap(unit -> FineNumber.of(in(unit), unit).stream())
                .filter(number -> number.meant().isEmpty());
    }

    /** A number below zero is no count, but it is what stands there for a sum. */
    private Optional<BigDecimal> counted() {
        CountReading reading = count();
        if (reading instanceof CountReading.Counted counted) {
            return Optional.of(BigDecimal.valueOf(counted.value()));
        }
        boolean negative = value.cell().isNumber()
                && reading instanceof CountReading.Refused refused
                && refused.why() == CountReading.Why.NEGATIVE;
        return negative ? Optional.of(new BigDecimal(value.cell().raw())).filter(TotalCell::isWhole) : Optional.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MOST) < 0;
    }

    private boolean isCount() {
        return value.column().field().isCount();
    }

    private CountReading count() {
        return CountCells.reading(value);
    }

    private Stream<AmountReading> amounts() {
        return units.stream().map(unit -> in(unit).reading());
    }

    private AmountCell in(Unit unit) {
        return AmountCell.read(value, unit, habit);
    }
}
