package tonghop.excel.in;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Cell.Kind;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Adds as decimals, so that a total is exactly the sum of its rows. */
final class ExactSums {

    /** Cells looked at for one workbook; a file that needs more is up to no good. */
    private static final long MOST_LOOKS = 50_000_000;

    /** To Excel days and times are numbers. */
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.NUMBER, Kind.DATE, Kind.NO_DAY, Kind.TIME);

    private long looks;

    /** The sum; empty if it reads what is no number. */
    Optional<BigDecimal> of(SumFormula formula, SheetDraft sheet) {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (SumFormula.Term term : formula.terms()) {
            Optional<BigDecimal> value = value(term, sheet);
            sum = sum.flatMap(before -> value.map(before::add));
        }
        return sum;
    }

    private Optional<BigDecimal> value(SumFormula.Term term, SheetDraft sheet) {
        Optional<BigDecimal> sum = term.reads(sheet)
                .flatMap(Place::cells)
                .peek(cell -> look())
                .filter(cell -> term.takes() == Place.Takes.WHATEVER_IS_THERE || !isSkipped(cell))
                .map(ExactSums::number)
                .reduce(Optional.of(BigDecimal.ZERO), ExactSums::plus);
        return term.sign() == SumFormula.Sign.MINUS ? sum.map(BigDecimal::negate) : sum;
    }

    private void look() {
        looks++;
        if (looks > MOST_LOOKS) {
            throw new UnreadableWorkbook(Unreadable.HOSTILE, "sums over more than " + MOST_LOOKS + " cells");
        }
    }

    private static boolean isSkipped(Cell cell) {
        return cell.kind() == Kind.TEXT || cell.kind() == Kind.BOOLEAN;
    }

    /** An error spoils a sum; text would have to be read by the language of some machine. */
    private static Optional<BigDecimal> number(Cell cell) {
        return NUMBERS.contains(cell.kind()) && Numeral.is(cell.raw())
                ? Optional.of(new BigDecimal(cell.raw()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(a -> other.map(a::add));
    }
}
