package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.pipeline.publish.book.ReportSketch.usd;
import static tonghop.pipeline.publish.book.ReportSketch.vnd;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Numerals VIETNAMESE = new Numerals(',', '.');

    @Test
    void money_is_written_with_the_separators_of_the_language() {
        assertThat(VIETNAMESE.money(vnd("16.361.292.000"))).isEqualTo("16.361.292.000");
        assertThat(VIETNAMESE.money(usd("-1234.5"))).isEqualTo("-1.234,50");
        assertThat(new Numerals('.', ',').money(usd("1234567.89"))).isEqualTo("1,234,567.89");
    }

    @Test
    void percents_have_one_decimal_and_round_half_up_as_people_do() {
        assertThat(VIETNAMESE.percent(new BigDecimal("0.8180646"))).isEqualTo("81,8");
        assertThat(VIETNAMESE.percent(new BigDecimal("0.12345"))).isEqualTo("12,3");
        assertThat(VIETNAMESE.percent(new BigDecimal("0.1235"))).isEqualTo("12,4");
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "63,LXIII"})
    void groups_have_roman_numerals(int number, String roman) {
        assertThat(Numerals.roman(number)).isEqualTo(roman);
    }
}
