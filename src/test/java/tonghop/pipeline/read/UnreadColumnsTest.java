package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Columns whose heading is unknown, wiped out or there twice are told at the heading, once, in the section of the sheet. */
class UnreadColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Tên", "Tên đoàn"})
    void activities_without_a_known_heading_of_names_stay_activities(String heading) {
        Reviewed reviewed = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | %s | Ngày tổ chức | Đối tác/Quốc gia | Số người tham gia | Hình thức |
                | 1 | Gặp mặt Việt - Mỹ | 2023-10-28 | Pháp | 513 | Trực tuyến |
                | 2 | Giao lưu Việt - Nga | 2023-10-02 | Nga | 589 | Trực tuyến |
                """.formatted(heading)));

        assertThat(reviewed.findings()).containsExactly("ERROR names-missing Hòa bình hữu nghị!B4 \"" + heading + "\"");
        assertThat(reviewed.entries()).allMatch(entry -> entry.startsWith("events"));
        assertThat(reviewed.totals()).isEmpty();
    }

    @Test
    void delegations_without_names_and_countries_are_not_taken_for_activities() {
        Reviewed reviewed = Reviewed.of(Sketch.of("Đoàn ra - đoàn vào", """
                | STT | Loại đoàn | Tên | Nơi | Số người | Thời gian | Nội dung |
                | 1 | Đoàn vào | Đoàn SODI | Đức | 3 | 2023-10-28 | Thăm |
                | 2 | Đoàn ra | Đoàn tỉnh | Lào | 5 | 2023-10-02 | Học tập |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR names-missing Đoàn ra - đoàn vào!C4 \"Tên\"");
        assertThat(reviewed.entries()).allMatch(entry -> entry.startsWith("delegations"));
    }

    @Test
    void a_single_row_without_a_known_heading_of_names_is_told_at_the_heading() {
        assertThat(Reviewed.of(Sketch.of("Thông tin đối ngoại", """
                                | STT | Tên | Loại hình | Ngôn ngữ | Số kỳ/năm |
                                | 1 | Bản tin | Website | Việt | 12 |
                                """)).findings())
                .containsExactly("ERROR names-missing Thông tin đối ngoại!B4 \"Tên\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Loại"})
    void the_column_of_directions_is_told_at_its_heading(String heading) {
        Reviewed reviewed = delegations(heading, "Đoàn vào");

        assertThat(errors(reviewed)).containsExactly("ERROR directions-missing Đoàn!B4 \"" + heading + "\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    @Test
    void a_direction_that_is_not_stated_is_told_where_it_should_be() {
        assertThat(errors(delegations("Loại đoàn", ""))).containsExactly("ERROR direction-unknown Đoàn!B5 \"\"");
    }

    @Test
    void words_without_a_heading_are_told_at_the_blank_cell() {
        assertThat(aid("", "Quốc tịch").findings()).containsExactly("WARNING column-without-heading VT!C4 \"\"");
    }

    /** What was found stands in the cell, and a sentence or a decision quotes the whole heading. */
    @Test
    void a_heading_of_two_levels_is_told_by_the_level_that_stands_in_the_cell() {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kêt | < | Giá trị giải ngân (VND) |
                | " | " | VND | USD | " |
                | 1 | P1 | 387325000 | | 158803250 |
                | 2 | P2 | | 21105.35 | 366522000 |
                """));

        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING column-of-figures-left-out VT!C4 \"Giá trị cam kêt\"",
                        "WARNING column-of-figures-left-out VT!D5 \"USD\"");
        assertThat(reviewed.offered(new Origin("a.xlsx", "2023")))
                .extracting(line -> line.at() + " " + line.found())
                .containsExactly("C4 Giá trị cam kêt / VND", "D5 Giá trị cam kêt / USD");
    }

    @Test
    void a_heading_that_is_there_twice_is_told_with_the_column_that_is_read() {
        Reviewed reviewed = aid("Quốc tịch", "Quốc tịch");

        assertThat(reviewed.findings()).containsExactly("WARNING heading-repeated VT!D4 \"Quốc tịch\"");
        assertThat(reviewed.arguments("heading-repeated")).containsExactly("D4 [C4]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD/VND", "VND, USD"})
    void a_cell_with_two_currencies_is_told_itself(String currencies) {
        assertThat(Reviewed.of(Sketch.of("VT", """
                                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân | Loại tiền |
                                | 1 | P1 | 387325000 | 158803250 | %s |
                                """.formatted(currencies))).findings())
                .containsExactly("ERROR currency-unknown VT!E5 \"" + currencies + "\"");
    }

    /** Some programs write the number of a row that way. */
    @Test
    void a_number_that_is_there_twice_as_a_decimal_makes_no_part() {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (VND) | Giá trị giải ngân (VND) |
                | 1 | P1 | 387325000 | 158803250 |
                | 1.0 | P2 | 469900000 | 366522000 |
                """));

        assertThat(reviewed.findings()).isEmpty();
        assertThat(reviewed.totals()).containsExactly("committed VND=857225000", "disbursed VND=525325250");
    }

    private static Reviewed aid(String donor, String country) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | %s | %s | Giá trị cam kết (VND) | Giá trị giải ngân (VND) |
                | 1 | P1 | SODI | Đức | 387325000 | 158803250 |
                | 2 | P2 | CBM | Đức | 469900000 | 366522000 |
                """.formatted(donor, country)));
    }

    private static Reviewed delegations(String heading, String direction) {
        return Reviewed.of(Sketch.of("Đoàn", """
                | STT | %s | Tên đoàn | Quốc gia | Số người | Thời gian |
                | 1 | %s | Đoàn SODI | Đức | 3 | 2023-10-28 |
                | 2 | Đoàn ra | Đoàn tỉnh | Lào | 5 | 2023-10-02 |
                """.formatted(heading, direction)));
    }

    private static List<String> errors(Reviewed reviewed) {
        return reviewed.findings().stream()
                .filter(finding -> finding.startsWith("ERROR"))
                .toList();
    }
}
