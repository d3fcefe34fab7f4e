package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkTest {

    @ParameterizedTest
    @CsvSource({"'',0", "0123456789,11", "Huế,4", "HUẾ,5", "iiiiiiiiii,6", "mmmmmmmmmm,17"})
    void a_text_is_as_wide_as_its_letters(String text, int digits) {
        assertThat(Ink.width(text)).isEqualTo(digits);
    }

    @Test
    void marks_take_no_room_composed_or_not() {
        assertThat(Ink.width("Tuye\u0302\u0301n quô\u0301c")).isEqualTo(Ink.width("Tuyến quốc"));
    }

    @ParameterizedTest
    @CsvSource({
        "Số dự án viện trợ,40,1",
        "Số dự án viện trợ,11,2",
        "Số dự án viện trợ,5,4",
        "'',10,1",
        "0123456789012345678901234567890123456789,20,3"
    })
    void a_text_takes_as_many_lines_as_its_column_forces_on_it(String text, int width, int lines) {
        assertThat(Ink.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void what_was_written_on_two_lines_stays_on_two() {
        assertThat(Ink.lines("một\nhai", 40)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0,COUNT,1", "1234567890123,VND,15", "-1234.5,USD,8", "0.818,PERCENT,4", "23271.2125,RATE,10"})
    void a_number_is_as_wide_as_its_format_shows_it(BigDecimal number, Value.Format format, int digits) {
        assertThat(Ink.width(new Value.Figure(number, format))).isEqualTo(digits);
    }
}
