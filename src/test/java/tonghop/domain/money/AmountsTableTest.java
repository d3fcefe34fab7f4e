package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tonghop.domain.money.AmountReading.Ambiguous;
import tonghop.domain.money.AmountReading.Missing;
import tonghop.domain.money.AmountReading.Nil;
import tonghop.domain.money.AmountReading.NotAmount;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.AmountReading.Stated;

/** All texts of amounts.csv, each with the reading it must have. */
class AmountsTableTest {

    @ParameterizedTest(name = "{0} under {1} is {4}")
    @CsvFileSource(resources = "amounts.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void an_amount_is_read_as_the_table_says(
            @Nullable String raw,
            @Nullable String heading,
            @Nullable String currency,
            @Nullable String value,
            String verdict,
            @Nullable String why) {
        Unit unit = heading == null ? Unit.NONE : UnitReader.in(heading);
        String text = raw == null ? "" : raw;
        AmountReading reading = why != null && why.startsWith("[numeric cell")
                ? AmountReader.number(text, unit)
                : AmountReader.text(text, unit, Habit.UNKNOWN);

        assertThat(verdict(reading)).as("%s", reading).isEqualTo(verdict);
        if (currency != null && value != null) {
            Money expected = new Money(new BigDecimal(value), Currency.valueOf(currency));
            assertThat(((Stated) reading).money()).isEqualTo(expected);
        }
    }

    private static String verdict(AmountReading reading) {
        if (reading instanceof Stated stated) {
            return stated.qualifier() == Qualifier.EXACT
                    ? stated.remarks().isEmpty() ? "exact" : "exact_warn"
                    : qualified(stated.qualifier());
        }
        if (reading instanceof Nil) {
            return "nil";
        }
        if (reading instanceof Missing) {
            return "missing";
        }
        return unread(reading);
    }

    private static String unread(AmountReading reading) {
        if (reading instanceof Ambiguous) {
            return "ambiguous";
        }
        return reading instanceof NotAmount ? "not_amount" : "refuse";
    }

    private static String qualified(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> "approx_ge";
            case AT_MOST -> "approx_le";
            case ABOUT, EXACT -> "approx";
        };
    }
}
