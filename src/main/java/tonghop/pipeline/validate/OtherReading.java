package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.money.AmountReading.Stated;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Habit;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Line.Value;

/**
 * What an amount can have been meant as by somebody who typed digits too many or too few, or named the wrong currency.
 *
 * @param change how it differs, such as {@code ÷1.000}, or the currency that was meant
 */
record OtherReading(String change, Money money) {

    private static final List<Integer> ZEROS = List.of(-3, 3, -6, 6);

    /** The amount with the factor by which it is another; that the currency is another one shows by itself. */
    String told() {
        boolean currency = change.equals(money.currency().name());
        return MoneyText.of(money) + (currency ? "" : " (" + change + ")");
    }

    static List<OtherReading> of(Money written) {
        Stream<OtherReading> factors = ZEROS.stream().flatMap(zeros -> of(written, new UnitFactor(zeros)));
        return Stream.concat(factors, inOtherCurrency(written)).toList();
    }

    /** What a cell states by a unit in the place of its row's. */
    static Stream<OtherReading> in(Unit unit, Value value) {
        Unit whole = unit.within(value.column().unit());
        return AmountCell.read(value, whole, Habit.UNKNOWN).reading() instanceof Stated stated
                ? Stream.of(new OtherReading(unit.tender().name(), stated.money()))
                : Stream.of();
    }

    private static Stream<OtherReading> of(Money written, UnitFactor factor) {
        return exact(new Written(written.amount().scaleByPowerOfTen(factor.zeros()), written.currency()))
                .map(money -> new OtherReading(factor.shown(), money));
    }

    private static Stream<OtherReading> inOtherCurrency(Money written) {
        Currency other = written.currency() == Currency.VND ? Currency.USD : Currency.VND;
        return exact(new Written(written.amount(), other)).map(money -> new OtherReading(other.name(), money));
    }

    /** Nobody types a fraction of a đồng or of a cent. */
    private static Stream<Money> exact(Written written) {
        return written.amount().stripTrailingZeros().scale()
                        <= written.currency().decimals()
                ? Stream.of(new Money(written.amount(), written.currency()))
                : Stream.of();
    }

    private record Written(BigDecimal amount, Currency currency) {}
}
