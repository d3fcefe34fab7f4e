package tonghop.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a numeric cell, exactly as the file writes it.
 *
 * <p>A workbook keeps 15 significant digits of what was typed and writes up to 17 of the binary number that it computes
 * with: 64.1 may stand there as 64.099999999999994. The digits beyond the 15th are taken at their word where they make
 * whole đồng or cents; {@link #typed} is the number without them.
 */
record CellNumber(BigDecimal exact) {

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    static Optional<CellNumber> of(String raw) {
        return DECIMAL.matcher(raw).matches() ? Optional.of(new CellNumber(new BigDecimal(raw))) : Optional.empty();
    }

    /** To the 15 digits that a person can have typed or seen; a whole number is what it is. */
    CellNumber typed() {
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        return whole ? this : new CellNumber(exact.round(DIGITS_OF_EXCEL));
    }

    Phrase phrase() {
        Phrase.Polarity polarity = exact.signum() < 0 ? Phrase.Polarity.NEGATIVE : Phrase.Polarity.POSITIVE;
        return Phrase.bare(new Numeral.Certain(exact.abs(), Marks.NONE), polarity);
    }
}
