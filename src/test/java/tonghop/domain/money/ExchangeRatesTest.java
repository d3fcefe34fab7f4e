package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.money.ExchangeRate.Kind;
import tonghop.domain.money.RateChoice.Chosen;
import tonghop.domain.money.RateChoice.NoRate;

class ExchangeRatesTest {

    private static final Map<Integer, String> AVERAGES =
            Map.of(2021, "23159.7826", 2022, "23271.2125", 2023, "23787.3192");
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final ExchangeRate MONTH = new ExchangeRate(
            new BigDecimal("23919"), JANUARY, JANUARY.plusDays(30), Kind.ACCOUNTING_MONTH, "State Treasury");
    private static final ExchangeRates RATES = new ExchangeRates(
            Stream.concat(AVERAGES.keySet().stream().sorted().map(ExchangeRatesTest::average), Stream.of(MONTH))
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, 23787.3192",
        "2022-01-01, 2022-09-30, 23271.2125",
        "2022-12-15, 2023-12-14, 23787.3192",
        "2023-04-01, 2023-04-01, 23787.3192",
        "2021-01-01, 2023-12-31, 23406.1048",
        "2020-12-15, 2022-12-14, 23215.4976"
    })
    void a_window_has_the_average_of_its_years(LocalDate from, LocalDate until, BigDecimal rate) {
        assertThat(chosen(RATES.rateFor(from, until)).dongPerDollar()).isEqualByComparingTo(rate);
    }

    @Test
    void a_mean_names_every_rate_it_was_made_of() {
        ExchangeRate mean = chosen(RATES.rateFor(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThat(mean.source()).isEqualTo("2021: 23159.7826, IMF; 2022: 23271.2125, IMF");
        assertThat(mean.kind()).isEqualTo(Kind.SEVERAL_YEARS);
        assertThat(mean.from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(mean.until()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_month_rate_of_the_approval_beats_the_average_even_outside_the_window() {
        LocalDate from = LocalDate.of(2023, 1, 1);
        LocalDate until = LocalDate.of(2023, 12, 31);
        assertThat(RATES.rateFor(LocalDate.of(2024, 1, 31), from, until)).isEqualTo(new Chosen(MONTH));
        assertThat(RATES.rateFor(LocalDate.of(2024, 2, 1), from, until)).isEqualTo(new Chosen(average(2023)));
    }

    @Test
    void a_window_with_a_year_without_a_rate_has_none() {
        RateChoice choice = RATES.rateFor(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));
        assertThat(choice).isEqualTo(new NoRate(List.of(2019, 2020)));
        assertThat(choice.convert(Money.zero(Currency.USD))).isEmpty();
    }

    @Test
    void a_chosen_rate_converts_once() {
        Money dollar = new Money(BigDecimal.ONE, Currency.USD);
        assertThat(new Chosen(MONTH).convert(dollar)).containsExactly(MONTH.convert(dollar));
    }

    @Test
    void two_rates_of_one_time_are_a_mistake_in_the_reference_data() {
        assertThatThrownBy(() -> new ExchangeRates(List.of(MONTH, MONTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rates of one time");
    }

    private static ExchangeRate average(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new ExchangeRate(
                new BigDecimal(AVERAGES.get(year)), first, first.plusYears(1).minusDays(1), Kind.YEAR_AVERAGE, "IMF");
    }

    private static ExchangeRate chosen(RateChoice choice) {
        return ((Chosen) choice).rate();
    }
}
