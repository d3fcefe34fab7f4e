package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Cells under a heading of dates, in every section that has one: an impossible day holds its row and is never silent. */
class DateCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"0 as day", "-5 as day", "60 as day", "45000000 as day", "20230231 as day"})
    void a_number_that_excel_shows_as_a_day_that_there_is_not_is_impossible(String cell) {
        String found = cell.substring(0, cell.indexOf(' '));

        assertThat(everywhere(cell)).containsOnly("ERROR date-impossible \"" + found + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2023",
                "28/2-31/2/2023",
                "31/02/2023 - 05/03/2023",
                "15/3/2023; 31/4/2023",
                "31/2/2023 (dự kiến)",
                "Quý V/2023",
                "tháng 13/2023"
            })
    void an_impossible_day_anywhere_in_a_text_holds_its_row(String text) {
        assertThat(everywhere(text)).containsOnly("ERROR date-impossible \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"??", "15/3/2O23", "15/3/23", "45000000", "20230231", "45000", "15.5"})
    void what_is_no_date_at_all_is_told(String cell) {
        assertThat(everywhere(cell)).containsOnly("WARNING date-unreadable \"" + cell + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cả năm", "thường xuyên", "6 tháng đầu năm", "12, 13/3/2023", "Quý 1-2/2023", "tháng 4, 5/2023"})
    void a_time_may_be_said_in_words(String text) {
        assertThat(delegation(text)).isEmpty();
        assertThat(cluster(text)).isEmpty();
        assertThat(duration(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tối 28/10/2023",
                "14h00, 28/10/2023",
                "27, 28/10/2023",
                "Thường xuyên",
                "Trong năm 2023",
                "Cả năm",
                "Quý IV"
            })
    void an_event_takes_the_same_words_as_a_delegation(String text) {
        assertThat(event(text)).isEmpty();
        assertThat(delegation(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"O4/11/2022, DATE_LETTER_O", "l5/10/2023, DATE_LETTER_L", "2O22-2024, DATE_LETTER_O", "15/3/23, ''"})
    void a_letter_among_the_digits_is_named(String text, String letter) {
        assertThat(reviewedEvent(text, "12").arguments("date-unreadable")).containsExactly("C5 [" + letter + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-202", "2020-20222", "202", "2022-2202", "2022 đến 20244", "999"})
    void a_number_where_a_year_stands_and_that_is_none_is_told(String cell) {
        assertThat(duration(cell)).containsExactly("WARNING date-unreadable \"" + cell + "\"");
    }

    @Test
    void a_year_may_stand_in_front_of_a_day() {
        assertThat(aid("Ngày phê duyệt", "2022/05/16")).isEmpty();
        assertThat(aid("Ngày phê duyệt", "2022/13/16")).containsOnly("ERROR date-impossible \"2022/13/16\"");
        assertThat(aid("Số quyết định", "123/QĐ-UBND ngày 2022/02/31"))
                .containsOnly("ERROR date-impossible \"123/QĐ-UBND ngày 2022/02/31\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "24", "120", "2022-2024", "03/2022 - 12/2023", "2022 - nay", "24 tháng"})
    void a_project_lasts_from_year_to_year_or_for_so_many_months(String cell) {
        assertThat(duration(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1905-07-15", "2098-12-31"})
    void a_year_of_another_century_is_doubted_where_no_period_bounds_it(String day) {
        String shown = day.substring(8) + day.substring(4, 8).replace('-', '/') + day.substring(0, 4);

        assertThat(aid("Ngày bắt đầu", day)).containsOnly("WARNING year-doubtful \"" + shown + "\"");
        assertThat(aid("Thời gian thực hiện", day)).containsOnly("WARNING year-doubtful \"" + shown + "\"");
    }

    @Test
    void a_decision_of_a_day_that_no_calendar_has_holds_its_row() {
        assertThat(aid("Số quyết định", "123/QĐ-UBND ngày 31/02/2023"))
                .containsOnly("ERROR date-impossible \"123/QĐ-UBND ngày 31/02/2023\"");
        assertThat(aid("Số quyết định", "123/QĐ-UBND ngày 15/3/2023; 45/QĐ-UBND ngày 1/4/2023"))
                .isEmpty();
    }

    @Test
    void a_day_of_approval_beside_its_decision_is_held_against_the_period() {
        assertThat(aid("Số quyết định", "3634/QĐ-UBND ngày 24/11/2025"))
                .containsExactly("WARNING approved-after-period \"3634/QĐ-UBND ngày 24/11/2025\"");
    }

    @Test
    void two_days_of_approval_that_differ_are_told_at_the_decision() {
        assertThat(decided("3634/QĐ-UBND ngày 24/11/2022", "2021-11-24"))
                .containsExactly("WARNING approval-days-differ \"3634/QĐ-UBND ngày 24/11/2022\"");
        assertThat(decided("3634/QĐ-UBND ngày 24/11/2022", "24/11/2022")).isEmpty();
        assertThat(decided("3634/QĐ-UBND", "24/11/2022")).isEmpty();
    }

    @Test
    void a_day_in_a_cell_of_counts_is_called_a_day() {
        assertThat(reviewedEvent("15/3/2023", "2023-05-15").arguments("count-refused"))
                .containsExactly("D5 [COUNT_DATE]");
    }

    @Test
    void an_association_founded_on_no_day_is_told_so() {
        var reviewed = Reviewed.of(Sketch.of("Xây dựng tổ chức", """
                | STT | Tên hội hữu nghị | Năm thành lập | Số hội viên |
                | 1 | Hội A | 31/2/2001 | 120 |
                | 2 | Hội B | 1801 | 120 |
                """));

        assertThat(reviewed.arguments("year-doubtful")).containsExactly("C5 [YEAR_NO_SUCH_DAY]", "C6 []");
    }

    private static List<String> decided(String decision, String day) {
        return findings("VT", """
                | STT | Tên dự án | Số quyết định | Ngày phê duyệt | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | %s | %s | 350000000 | 350000000 |
                """.formatted(decision, day));
    }

    private static List<String> everywhere(String cell) {
        return java.util.stream.Stream.of(
                        aid("Ngày phê duyệt", cell),
                        aid("Ngày bắt đầu", cell),
                        event(cell),
                        delegation(cell),
                        cluster(cell))
                .peek(findings -> assertThat(findings).hasSize(1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> aid(String heading, String cell) {
        return findings("VT", """
                | STT | Tên dự án | %s | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | %s | 350000000 | 350000000 |
                """.formatted(heading, cell));
    }

    private static List<String> duration(String cell) {
        return aid("Thời gian thực hiện", cell);
    }

    private static List<String> event(String cell) {
        return told(reviewedEvent(cell, "120"));
    }

    private static Reviewed reviewedEvent(String day, String people) {
        return Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1 | Giao lưu | %s | %s |
                """.formatted(day, people)));
    }

    private static List<String> delegation(String cell) {
        return findings("Đoàn vào", """
                | STT | Tên đoàn | Quốc gia | Số người | Thời gian |
                | 1 | Đoàn A | Lào | 5 | %s |
                """.formatted(cell));
    }

    private static List<String> cluster(String cell) {
        return findings("Hoạt động cụm", """
                | STT | Tên hoạt động | Thời gian | Đơn vị chủ trì | Số người tham gia |
                | 1 | Hội nghị | %s | Liên hiệp | 12 |
                """.formatted(cell));
    }

    /** Severity, rule and what was found; the place is the same in all. */
    private static List<String> findings(String sheet, String table) {
        return told(Reviewed.of(Sketch.of(sheet, table)));
    }

    private static List<String> told(Reviewed reviewed) {
        return reviewed.findings().stream()
                .map(line -> line.replaceFirst("^(\\S+ \\S+) [^\"]*", "$1 "))
                .toList();
    }
}
