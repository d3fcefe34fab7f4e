package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.money.ExchangeRate.Kind;

class ExchangeRateTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "100.00, USD, 23787.3192, 2378732, -0.08",
        "0.01, USD, 23750, 238, -0.5",
        "0.03, USD, 23750, 712, 0.5",
        "-100.00, USD, 23787.3192, -2378732, 0.08",
        "23787.00, VND, 23787.3192, 1.00, -0.3192",
        "1000000000, VND, 23787.3192, 42039.21, -107.185832",
        "0, VND, 23787.3192, 0, 0"
    })
    void a_conversion_keeps_what_rounding_took(
            BigDecimal amount, Currency currency, BigDecimal rate, BigDecimal result, BigDecimal residue) {
        Money reported = new Money(amount, currency);
        Conversion conversion = rate(rate).convert(reported);
        Currency other = currency == Currency.USD ? Currency.VND : Currency.USD;

        assertThat(conversion.reported()).isEqualTo(reported);
        assertThat(conversion.result()).isEqualTo(new Money(result, other));
        assertThat(conversion.residue()).isEqualByComparingTo(residue);
    }

    @Test
    void a_rate_is_positive_and_lasts() {
        assertThatThrownBy(() -> rate(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExchangeRate(BigDecimal.ONE, LAST, FIRST, Kind.YEAR_AVERAGE, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ExchangeRate rate(BigDecimal dongPerDollar) {
        return new ExchangeRate(dongPerDollar, FIRST, LAST, Kind.YEAR_AVERAGE, "IMF");
    }
}
