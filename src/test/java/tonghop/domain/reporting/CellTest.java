package tonghop.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is shown as its author sees it in Excel. */
class CellTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 45047, 2023-05-01, 01/05/2023",
        "TIME, 0.0625, 01:30, 01:30",
        "BOOLEAN, 1, true, TRUE",
        "BOOLEAN, 0, false, FALSE",
        "NUMBER, 1.5E9, 1.5E9, 1.5E9",
        "TEXT, abc, abc, abc"
    })
    void a_date_is_shown_as_a_day_and_a_boolean_as_a_word(Cell.Kind kind, String raw, String value, String shown) {
        assertThat(new Cell(new CellRef("S", 1, 1), kind, raw, value, "", "").shown())
                .isEqualTo(shown);
    }
}
