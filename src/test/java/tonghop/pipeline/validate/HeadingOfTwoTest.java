package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** Headings and cells that could be read as a figure of the form, and are of two, of another year, or of none. */
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
                "Giá trị cam kết (đến 31/12/2023)",
                "Giá trị cam kết (đến 31-12-2023)"
            })
    void a_year_in_the_period_a_day_and_the_number_of_a_decree_are_no_other_year(String heading) {
        assertThat(column(heading).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghi chú", "Tỷ giá", "Giá trị cam kết (%)"})
    void figures_below_a_heading_of_something_else_are_told(String heading) {
        var reviewed = column(heading);

        assertThat(reviewed.totals()).containsExactly("disbursed VND=250000000");
        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out VT!C5 \"" + heading + "\"");
    }

    @Test
    void a_rate_is_no_figure_that_is_lost() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: USD
                | STT | Tên dự án | Giá trị cam kết | Tỷ giá | Ghi chú |
                | 1 | Nước sạch | 35000 | 23787 | 2 |
                """));

        assertThat(reviewed.findings()).noneMatch(finding -> finding.contains("!D5"));
    }

    @Test
    void members_below_a_heading_that_was_wiped_out_are_told_though_chapters_have_theirs() {
        var reviewed = Reviewed.of(Sketch.of("Xây dựng tổ chức", """
                | STT | Tên hội | Năm thành lập | Số chi hội | | Hội viên mới kết nạp |
                | 1 | Hội hữu nghị Việt - Lào | 1995 | 12 | 450 | 20 |
                | 2 | Hội hữu nghị Việt - Nga | 1990 | 15 | 670 | 30 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out Xây dựng tổ chức!E4 \"\"");
    }

    @Test
    void a_figure_merged_over_two_columns_is_of_neither() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 350000000 | < |
                | 2 | Mắt sáng  | 250000000 | 150000000 |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=250000000", "disbursed VND=150000000");
        assertThat(reviewed.findings()).containsExactly("ERROR figure-over-columns VT!C6 \"350000000\"");
    }

    @Test
    void a_figure_merged_over_rows_is_told_once_and_holds_them_all() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | 350000000 | 150000000 |
                | 2 | Mắt sáng  | " | 120000000 |
                | 3 | Y tế  | 250000000 | 150000000 |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=250000000", "disbursed VND=150000000");
        assertThat(reviewed.findings()).containsExactly("ERROR figure-shared VT!C6 \"350000000\"");
    }

    @Test
    void a_total_that_is_no_number_is_told() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | Nước sạch | 350000000 |
                | 2 | Mắt sáng  | 250000000 |
                |   | Tổng cộng | 6OO.000.000 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING total-unreadable VT!C8 \"6OO.000.000\"");
    }

    private static Reviewed column(String heading) {
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | %s | Giá trị giải ngân |
                | 1 | Nước sạch | 350000000 | 250000000 |
                """.formatted(heading)));
    }

    private static final String ROWS = """
            | 1 | P1 | %s | 350000000 | 150000000 |
            | 2 | P2 | %s | 400000000 | 390000000 |
            | 3 | P3 | %s | 120000000 |  50000000 |
            | 4 | P4 | %s | 210000000 | 200000000 |
            """;

    private static Reviewed under(String first, String second) {
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Nước | %s | %s |
                """.formatted(first, second) + ROWS.formatted("Anh", "Anh", "Đức", "Úc")));
    }

    @Test
    void counterpart_money_without_commitments_may_be_the_commitments() {
        var reviewed = under("Vốn đối ứng", "Giá trị giải ngân");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).containsExactly("ERROR column-mistaken VT!D5 \"Vốn đối ứng\"");
    }

    @Test
    void commitments_below_a_heading_of_words_are_told() {
        var reviewed = under("Loại hình", "Giá trị giải ngân");

        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out VT!D5 \"Loại hình\"");
    }

    @Test
    void a_measure_that_has_no_column_at_all_is_told() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Nước | Giá trị giải ngân |
                | 1 | P1 | Anh | 150000000 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING column-missing VT!D5 \"Giá trị giải ngân\"");
        assertThat(reviewed.totals()).containsExactly("disbursed VND=150000000");
    }

    @Test
    void headings_that_are_exchanged_hold_their_table_and_are_told_once() {
        var reviewed = under("Giá trị giải ngân", "Giá trị cam kết");

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings()).containsExactly("ERROR columns-exchanged VT!E5 \"Giá trị cam kết\"");
    }

    @Test
    void rows_some_of_which_paid_out_more_are_no_exchanged_headings() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | P1 | 150000000 | 350000000 |
                | 2 | P2 | 390000000 | 400000000 |
                | 3 | P3 |  50000000 | 120000000 |
                | 4 | P4 | 210000000 | 200000000 |
                """));

        assertThat(reviewed.findings()).noneMatch(finding -> finding.contains("columns-exchanged"));
        assertThat(reviewed.totals()).isNotEmpty();
    }

    @Test
    void names_under_a_heading_that_nobody_knows_are_told_at_the_heading_and_once() {
        var reviewed = Reviewed.of(Sketch.of("VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI", """
                Đơn vị tính: đồng
                | STT | Tên XYZ | Tổ chức tài trợ | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch | Oxfam | 350000000 | 150000000 |
                | 2 | Mắt sáng  | Plan  | 400000000 | 390000000 |
                """));

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.findings())
                .singleElement()
                .asString()
                .startsWith("ERROR names-missing")
                .contains("!B5");
    }

    @Test
    void a_plan_of_another_year_is_not_used_and_told() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Kế hoạch giải ngân năm 2021: 20.000.000.000 đồng
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """));

        assertThat(reviewed.findings()).singleElement().asString().startsWith("WARNING plan-of-other-year VT!A4");
    }

    @Test
    void an_association_beside_the_word_for_a_total_is_neither_counted_nor_lost() {
        var reviewed = Reviewed.of(Sketch.of("XÂY DỰNG TỔ CHỨC", """
                | STT  | Tên hội hữu nghị | Năm thành lập | Số chi hội | Số hội viên |
                | 1    | Hội Việt - Lào   | 2000 | 3  | 252 |
                | Tổng | Hội Việt - Đức   | 2001 | 19 | 599 |
                | 3    | Hội Việt - Úc    | 200O | 19 | 172 |
                """));

        assertThat(reviewed.findings())
                .containsExactlyInAnyOrder(
                        "ERROR row-not-understood XÂY DỰNG TỔ CHỨC!A6 \"Tổng\"",
                        "WARNING year-doubtful XÂY DỰNG TỔ CHỨC!C7 \"200O\"");
    }

    /** A total may come first, and name what it adds up; if it is wrong, that is what is told. */
    @Test
    void a_wrong_total_above_its_associations_is_a_total_still() {
        var reviewed = Reviewed.of(Sketch.of("XÂY DỰNG TỔ CHỨC", """
                | STT  | Tên hội hữu nghị | Năm thành lập | Số chi hội | Số hội viên |
                | Tổng | 2 hội            |      | 9  | 851 |
                | 1    | Hội Việt - Lào   | 2000 | 3  | 252 |
                | 2    | Hội Việt - Đức   | 2001 | 7  | 599 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING total-differs XÂY DỰNG TỔ CHỨC!D5 \"9\"");
    }
}
