package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.rule.Language;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0            | VND | 0              | 0",
                "999          | VND | 999            | 999",
                "1000         | VND | 1.000          | 1,000",
                "16104216000  | VND | 16.104.216.000 | 16,104,216,000",
                "-1234567     | VND | -1.234.567     | -1,234,567",
                "269420000    | USD | 269.420.000,00 | 269,420,000.00",
                "0.5          | USD | 0,50           | 0.50",
                "-1000.25     | USD | -1.000,25      | -1,000.25",
            })
    void amounts_are_written_as_people_write_them(String amount, Currency currency, String vi, String en) {
        Money money = new Money(new BigDecimal(amount), currency);

        assertThat(new Figures(Language.VI).amount(money)).isEqualTo(vi);
        assertThat(new Figures(Language.EN).amount(money)).isEqualTo(en);
    }
}
