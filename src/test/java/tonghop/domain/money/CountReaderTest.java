package tonghop.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.CountReading.Counted;
import tonghop.domain.money.CountReading.Refused;

class CountReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            215               | 215
            215 người         | 215
            '1.250 lượt  người' | 1250
            05                | 5
            6.050             | 6050
            6,050             | 6050
            6 050             | 6050
            hơn 6.000         | AT_LEAST 6000
            khoảng 20 đại biểu| ABOUT 20
            hơn 500 lượt      | AT_LEAST 500
            40 (*)            | 40
            12.               | 12
            1.200.            | 1200
            215 người.        | 215
            0                 | 0
            -                 | Nil
            không             | Nil
            …                 | Missing
            chưa có số liệu   | Missing
            05 – 20           | RANGE
            20-30 người       | RANGE
            5,5               | FRACTION
            5.5.              | FRACTION
            1.234.5           | FRACTION
            -5                | NEGATIVE
            (5)               | NEGATIVE
            28 đoàn           | OTHER_THINGS
            20%               | UNREADABLE
            215 (3 nữ)        | UNREADABLE
            ba                | UNREADABLE
            12. 5             | UNREADABLE
            +12               | UNREADABLE
            52/năm            | OTHER_THINGS
            1e3               | UNREADABLE
            5 triệu           | UNREADABLE
            '1  000'          | UNREADABLE
            """)
    void a_count_is_whole_and_of_what_is_asked(String text, String reading) {
        assertThat(flat(CountReader.text(text))).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "5.0, 5",
        "1.2E2, 120",
        "6050, 6050",
        "5.0000000000000001, 5",
        "5.5, FRACTION",
        "-1, NEGATIVE",
        "1E+30, TOO_MANY",
        "#REF!, UNREADABLE",
        "'', Missing"
    })
    void a_numeric_cell_counts_whole_things(String raw, String reading) {
        assertThat(flat(CountReader.number(raw))).isEqualTo(reading);
    }

    @Test
    void each_column_has_its_own_nouns() {
        assertThat(flat(CountReader.text("115 chi hội", Set.of("chi hội")))).isEqualTo("115");
        assertThat(flat(CountReader.text("115 chi hội"))).isEqualTo("OTHER_THINGS");
        assertThat(flat(CountReader.text("12 người", CountReader.ISSUES))).isEqualTo("OTHER_THINGS");
        assertThat(flat(CountReader.number("12", "0 người", CountReader.ISSUES)))
                .isEqualTo("OTHER_THINGS");
    }

    @ParameterizedTest
    @CsvSource({
        "52/năm, 52",
        "12 số/năm, 12",
        "12 kỳ / năm., 12",
        "52, 52",
        "4/tháng, OTHER_THINGS",
        "4 số/tháng, OTHER_THINGS",
        "1 kỳ/quý, OTHER_THINGS",
        "52/tuần, OTHER_THINGS",
        "12 người/năm, OTHER_THINGS",
        "12/5, UNREADABLE",
        "4/tháng/năm, UNREADABLE"
    })
    void issues_may_be_counted_by_the_year_where_the_heading_does(String text, String reading) {
        assertThat(flat(CountReader.text(text, CountReader.issues("Tần suất (kỳ/năm)"))))
                .isEqualTo(reading);
    }

    @Test
    void a_heading_that_names_no_year_counts_issues_alone() {
        assertThat(CountReader.issues("Số kỳ xuất bản")).isEqualTo(CountReader.ISSUES);
    }

    private static String flat(CountReading reading) {
        if (reading instanceof Counted counted) {
            return (counted.qualifier() == Qualifier.EXACT ? "" : counted.qualifier() + " ") + counted.value();
        }
        return reading instanceof Refused refused
                ? refused.why().name()
                : reading.getClass().getSimpleName();
    }
}
