package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;

class CsvValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 4 123", "-1.234", "@SUM(A1)", "\tx", "\rx", "'=1", "''-2", "=a\nb"})
    void a_text_that_looks_like_a_formula_is_disarmed_and_comes_back(String text) {
        String written = CsvValue.text(text).written();

        assertThat(written).isEqualTo("'" + text);
        assertThat(CsvValue.original(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trường mầm non", "'quoted'", "1-2", " =1", "–", "...", "'"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(CsvValue.text(text).written()).isEqualTo(text);
        assertThat(CsvValue.original(text)).isEqualTo(text);
    }

    @Test
    void figures_are_plain_and_keep_their_sign() {
        assertThat(CsvValue.figure(-7).written()).isEqualTo("-7");
        assertThat(CsvValue.figure(new Money(new BigDecimal("-68532.39"), Currency.USD))
                        .written())
                .isEqualTo("-68532.39");
        assertThat(CsvValue.figure(new Money(new BigDecimal("1.2E+11"), Currency.VND))
                        .written())
                .isEqualTo("120000000000");
        assertThat(CsvValue.figure(new Money(new BigDecimal("5"), Currency.USD)).written())
                .isEqualTo("5.00");
    }
}
