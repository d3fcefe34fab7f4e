package tonghop.excel.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    /** Up to fifteen digits, anywhere around the point. */
    private static Stream<String> typed() {
        Random random = new Random(20231);
        return Stream.generate(() -> BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, random.nextInt(15)))
                .limit(2000)
                .map(Numeral::plain);
    }

    @Test
    void a_double_becomes_what_was_typed() {
        assertThat(typed()).allSatisfy(typed -> {
            assertThat(Numeral.shortest(Double.parseDouble(typed))).isEqualTo(typed);
            assertThat(Numeral.calculated(Double.parseDouble(typed))).isEqualTo(typed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.30000000000000004, 0.3",
        "64099999999.99999, 64099999999.99999, 64100000000",
        "1.0E15, 1000000000000000, 1000000000000000",
        "2.0E-7, 0.0000002, 0.0000002",
        "-0.0, 0, 0",
        "9007199254740993, 9007199254740992, 9007199254740990",
    })
    void what_was_calculated_loses_what_doubles_add(double number, String shortest, String calculated) {
        assertThat(Numeral.shortest(number)).isEqualTo(shortest);
        assertThat(Numeral.calculated(number)).isEqualTo(calculated);
    }
}
