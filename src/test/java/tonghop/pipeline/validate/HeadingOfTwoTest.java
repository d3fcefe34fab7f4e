package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** Headings that could be read as a figure of the form, and are of two figures or of another year. */
class HeadingOfTwoTest {

    @ParameterizedTest
    @ValueSource(strings = {"Giá trị cam kết và giải ngân", "Giá trị cam kết/giải ngân", "Cam kết, giải ngân năm 2023"})
    void a_heading_of_two_figures_is_neither(String heading) {
        var reviewed = column(heading);

        assertThat(reviewed.totals()).containsExactly("disbursed VND=250000000");
        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out VT!C5 \"" + heading + "\"");
    }

    @Test
    void below_such_a_heading_each_figure_has_a_name_of_its_own() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết và giải ngân > | |
                | | | Cam kết trong năm 2023 | Giải ngân |
                | 1 | Nước sạch | 350000000 | 250000000 |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=350000000", "disbursed VND=250000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giá trị cam kết năm 2022", "Cam kết 2024", "Giá trị cam kết 2018-2022"})
    void figures_of_another_year_hold_the_table(String heading) {
        var reviewed = column(heading);

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).containsExactly("ERROR column-of-other-year VT!C5 \"" + heading + "\"");
        assertThat(reviewed.offered(new Origin("a.xlsx", "2023", "0f")))
                .singleElement()
                .matches(line ->
                        line.kind().id().equals("heading") && line.found().equals(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giá trị cam kết năm 2023",
                "Giá trị cam kết giai đoạn 2021-2025",
                "Giá trị cam kết (Nghị định 80/2020/NĐ-CP)",
                "Giá trị cam kết (đến 31/12/2022)",
                "Giá trị cam kết (đến 31-12-2022)"
            })
    void a_year_in_the_period_a_day_and_the_number_of_a_decree_are_no_other_year(String heading) {
        assertThat(column(heading).findings()).isEmpty();
    }

    private static Reviewed column(String heading) {
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | %s | Giá trị giải ngân |
                | 1 | Nước sạch | 350000000 | 250000000 |
                """.formatted(heading)));
    }
}
