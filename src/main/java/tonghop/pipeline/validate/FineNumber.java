package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Refused;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;

/** The number of a cell that is finer than its currency: a fraction of a đồng, or of a cent. */
record FineNumber(BigDecimal amount, Currency currency) {

    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    /** So little of a đồng or a cent, or of the whole, is left over where Excel adds up fractions. */
    private static final BigDecimal LEFT_OF_UNIT = new BigDecimal("0.001");

    private static final BigDecimal LEFT_OF_WHOLE = new BigDecimal("1E-13");

    /** What a numeric cell holds, where reading it in a unit came to nothing for its fraction alone. */
    static Optional<FineNumber> of(AmountCell cell, Unit unit) {
        boolean fine = cell.reading() instanceof Refused refused && refused.why() == Misread.FRACTION_OF_MINOR_UNIT;
        return unit.tender()
                .currency()
                .filter(currency -> fine && isPlain(cell.cell()))
                .map(currency -> new FineNumber(inUnit(cell.cell(), unit), currency));
    }

    private static boolean isPlain(Cell cell) {
        return cell.isNumber() && cell.look().isEmpty();
    }

    private static BigDecimal inUnit(Cell cell, Unit unit) {
        return new BigDecimal(cell.raw())
                .round(DIGITS_OF_EXCEL)
                .multiply(unit.denomination().factor());
    }

    /** The amount that a formula meant, if what is too much is no more than it rounds off. */
    Optional<Money> meant() {
        BigDecimal whole = amount.setScale(currency.decimals(), RoundingMode.HALF_EVEN);
        BigDecimal left = LEFT_OF_UNIT.movePointLeft(currency.decimals());
        return Optional.of(amount.subtract(whole).abs())
                .filter(more -> more.compareTo(left.max(amount.abs().multiply(LEFT_OF_WHOLE))) <= 0)
                .map(more -> new Money(whole, currency));
    }
}
