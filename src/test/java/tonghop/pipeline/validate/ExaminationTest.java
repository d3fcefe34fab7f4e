package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Every row ends as accepted, held or ignored; an error holds its row and never more or less than it. */
class ExaminationTest {

    private static Reviewed aid(String rows) {
        return Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Ngày phê duyệt | Giá trị cam kết | Giá trị giải ngân |
                """ + rows));
    }

    @Test
    void an_ambiguous_amount_holds_its_row_and_shows_both_readings_with_the_money_between() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500 | 100 |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | 20    | 5   |
                """);

        assertThat(reviewed.entries())
                .containsExactly("aid 6 HELD G6=100000000 VND", "aid 7 F7=20000000 VND, G7=5000000 VND");
        assertThat(reviewed.arguments("amount-ambiguous"))
                .containsExactly("F6 [1.500.000 VND / 1.500.000.000 VND, 1.498.500.000 VND,"
                        + " RETYPE_IN, MILLION_VND, 1.500.000 VND, 1.500.000.000 VND]");
    }

    @Test
    void a_habit_that_the_declared_total_contradicts_is_not_applied() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500 |  |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | '2,5   |  |
                |   | Tổng cộng |  |  |  | 4 |  |
                """);

        assertThat(reviewed.findings()).contains("ERROR amount-ambiguous VT!F6 \"1.500\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=2500000");
    }

    @Test
    void a_habit_that_the_declared_total_confirms_is_applied() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500 |  |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | '2,5   |  |
                |   | Tổng cộng |  |  |  | 1502.5 |  |
                """);

        assertThat(reviewed.totals()).containsExactly("committed VND=1502500000");
    }

    @Test
    void habits_that_contradict_each_other_settle_nothing() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500   |  |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | '2,5     |  |
                | 3 | P3 | CBM  | Y tế | 15/3/2023 | '1,250.5 |  |
                """);

        assertThat(reviewed.findings()).contains("ERROR amount-ambiguous VT!F6 \"1.500\"");
    }

    @Test
    void a_total_that_only_fractions_make_holds_what_a_vietnamese_word_would_settle() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500 triệu |  |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | '2.250 triệu |  |
                |   | Tổng cộng |  |  |  | 3.75 |  |
                """);

        assertThat(reviewed.totals()).isEmpty();
        assertThat(reviewed.arguments("amount-ambiguous")).hasSize(2);
    }

    @Test
    void what_lies_between_two_readings_in_dollars_is_told_in_dong_as_well() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (triệu USD) |
                | 1   | P1        | '1.500 |
                | 2   | P2        | 2      |
                """));

        assertThat(reviewed.arguments("amount-ambiguous"))
                .singleElement()
                .asString()
                .contains("1.500.000,00 USD / 1.500.000.000,00 USD", "1.498.500.000,00 USD (≈ ", " VND)");
    }

    @Test
    void unambiguous_texts_of_the_column_settle_an_ambiguous_one() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500 | |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | 0,75  | |
                """);

        assertThat(reviewed.totals()).containsExactly("committed VND=1500750000");
    }

    @Test
    void the_declared_total_settles_an_ambiguous_column() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | '1.500 | |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | 20    | |
                | Tổng cộng | | | | | 1520 | |
                """);

        assertThat(reviewed.totals()).containsExactly("committed VND=1520000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.5OO ; amount-refused",
                "30 - 40 ; amount-refused",
                "850 triệu đồng/ 35.000 USD ; amount-refused",
                "2 tỷ 350 ; amount-refused",
                "1,61E+10 ; amount-refused",
                "120 EUR ; amount-refused",
                "12% ; amount-is-none",
                "#REF! ; cell-error",
            })
    void an_amount_that_cannot_be_read_holds_its_row(String written, String rule) {
        var reviewed = aid("| 1 | P1 | MCNV | Y tế | 15/3/2023 | " + written + " | 5 |\n"
                + "| 2 | P2 | CBM | Y tế | 15/3/2023 | 20 | 5 |\n");

        assertThat(reviewed.totals()).containsExactly("committed VND=20000000", "disbursed VND=5000000");
        assertThat(reviewed.findings()).containsExactly("ERROR " + rule + " VT!F6 \"" + written + "\"");
    }

    @Test
    void an_amount_beyond_belief_holds_its_row_and_another_unit_of_the_cell_is_proposed() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | 100000000000 | 5 |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | 20           | 5 |
                """);

        assertThat(reviewed.totals()).containsExactly("committed VND=20000000", "disbursed VND=5000000");
        assertThat(reviewed.findings()).containsExactly("ERROR cell-slip VT!F6 \"100000000000\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "01:30          ; amount-refused   ; 01:30",
                "0.5 as 0%      ; amount-is-none   ; 0.5",
                "1500 as $0     ; amount-refused   ; 1500",
                "1500 as 0 USD  ; amount-refused   ; 1500",
                "1500 as 0 €    ; amount-refused   ; 1500",
                "1500000 as 0,, ; amount-refused   ; 1500000",
                "5 as 0000      ; amount-refused   ; 5",
                "5 as 0 dự án   ; amount-is-none   ; 5",
                "1500 as 0 ₫    ; amount-ambiguous ; 1500",
            })
    void a_number_whose_format_says_otherwise_than_the_heading_holds_its_row(
            String written, String rule, String found) {
        var reviewed = aid("| 1 | P1 | MCNV | Y tế | 15/3/2023 | " + written + " | 5 |\n"
                + "| 2 | P2 | CBM | Y tế | 15/3/2023 | 20 | 5 |\n");

        assertThat(reviewed.totals()).containsExactly("committed VND=20000000", "disbursed VND=5000000");
        assertThat(reviewed.findings()).containsExactly("ERROR " + rule + " VT!F6 \"" + found + "\"");
    }

    @Test
    void the_currency_of_a_format_that_agrees_with_the_heading_is_the_amounts() {
        var dong = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | 1   | P1        | MCNV            | 1500000 as 0 ₫         |
                | 2   | P2        | MCNV            | 500000 as ₫0           |
                """));
        var open = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết |
                | 1   | P1        | MCNV            | 1500.5 as $0    |
                | 2   | P2        | MCNV            | 5000000 as 0 ₫  |
                | 3   | P3        | MCNV            | 5000000         |
                """));

        assertThat(dong.totals()).containsExactly("committed VND=2000000");
        assertThat(open.totals()).containsExactly("committed USD=1500.50", "committed VND=5000000");
        assertThat(open.findings()).containsExactly("ERROR amount-refused VT!D7 \"5000000\"");
    }

    @Test
    void dong_in_the_cell_beat_the_millions_of_the_heading() {
        var reviewed = aid("| 1 | P1 | MCNV | Y tế | 15/3/2023 | 10.100.000 đồng | '5.500.000 VNĐ |\n");

        assertThat(reviewed.totals()).containsExactly("committed VND=10100000", "disbursed VND=5500000");
    }

    @Test
    void an_impossible_date_is_an_error_and_never_repaired() {
        var reviewed = aid("| 1 | P1 | MCNV | Y tế | 31/2/2023 | 20 | 5 |\n");

        assertThat(reviewed.findings()).containsExactly("ERROR date-impossible VT!E6 \"31/2/2023\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    @Test
    void blank_is_not_zero_and_a_dash_is() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | |   |
                | 2 | P2 | CBM  | Y tế | 15/3/2023 | | - |
                """);

        assertThat(reviewed.entries()).containsExactly("aid 6 HELD", "aid 7 G7=0 VND");
        assertThat(reviewed.findings()).containsExactly("ERROR row-without-amount VT!F6 \"\"");
    }

    @Test
    void subtotals_of_groups_are_checks_and_no_entries() {
        var reviewed = aid("""
                | I  | Y tế      |      |          |           | 30 | 10 |
                | 1  | P1        | MCNV | Y tế     | 15/3/2023 | 10 | 4  |
                | 2  | P2        | CBM  | Y tế     | 15/3/2023 | 20 | 6  |
                | II | Giáo dục  |      |          |           | 6  | 5  |
                | 3  | P3        | Plan | Giáo dục | 15/3/2023 | 5  | 5  |
                | Tổng cộng |    |      |          |           | 35 | 15 |
                """);

        assertThat(reviewed.totals()).containsExactly("committed VND=35000000", "disbursed VND=15000000");
        assertThat(reviewed.ignored()).containsExactly("6 SUBTOTAL", "9 SUBTOTAL", "11 TOTAL");
        assertThat(reviewed.findings()).containsExactly("WARNING subtotal-differs VT!F9 \"6\"");
        assertThat(reviewed.arguments("subtotal-differs"))
                .containsExactly("F9 [6.000.000 VND, 5.000.000 VND, 1.000.000 VND, 10]");
    }

    @Test
    void a_subtotal_is_told_at_the_figure_that_is_not_the_sum_of_its_rows() {
        var reviewed = aid("""
                | I  | Y tế      |      |          |           | 30 | 11 |
                | 1  | P1        | MCNV | Y tế     | 15/3/2023 | 10 | 4  |
                | 2  | P2        | CBM  | Y tế     | 15/3/2023 | 20 | 6  |
                """);

        assertThat(reviewed.arguments("subtotal-differs"))
                .containsExactly("G6 [11.000.000 VND, 10.000.000 VND, 1.000.000 VND, 7–8]");
    }

    @Test
    void a_row_of_money_that_is_neither_entry_nor_sum_is_held() {
        var reviewed = aid("""
                | 1 | P1    | MCNV | Y tế | 15/3/2023 | 10 | 4 |
                | 2 | P2    | CBM  | Y tế | 15/3/2023 | 20 | 6 |
                |   | Khác  |      |      |           | 7  |   |
                | 3 | P3    | Plan | Y tế | 15/3/2023 | 5  | 5 |
                """);

        assertThat(reviewed.entries())
                .containsExactly(
                        "aid 6 F6=10000000 VND, G6=4000000 VND",
                        "aid 7 F7=20000000 VND, G7=6000000 VND",
                        "aid 8 HELD F8=7000000 VND",
                        "aid 9 F9=5000000 VND, G9=5000000 VND");
        assertThat(reviewed.findings()).containsExactly("ERROR row-not-understood VT!F8 \"7\"");
    }

    @Test
    void a_row_whose_parts_follow_is_counted_through_its_parts() {
        var reviewed = aid("""
                | '1 | Chương trình A | MCNV | Y tế | 15/3/2023 | 30 | 3 |
                | 1.1. | Hợp phần 1    | MCNV | Y tế | 15/3/2023 | 10 | 1 |
                | 1.2. | Hợp phần 2    | MCNV | Y tế | 15/3/2023 | 20 | 2 |
                """.replace("'1", "1."));

        assertThat(reviewed.totals()).containsExactly("committed VND=30000000", "disbursed VND=3000000");
    }

    @Test
    void a_total_that_is_not_the_sum_of_its_rows_is_a_warning_with_the_difference() {
        var reviewed = aid("""
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | 10 | 4 |
                | Tổng cộng | | | |           | 11 | 4 |
                """);

        assertThat(reviewed.arguments("total-differs"))
                .containsExactly("F7 [11.000.000 VND, 10.000.000 VND, 1.000.000 VND]");
    }

    @Test
    void both_currencies_in_a_row_are_the_same_money_once_if_the_rate_agrees() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết | < |
                | "   | "         | "               | Nguyên tệ (USD) | Quy đổi (triệu đồng) |
                | 1   | P1        | MCNV            | 1000            | 23.8 |
                | 2   | P2        | CBM             | 1000            | 35   |
                """));

        assertThat(reviewed.totals()).containsExactly("committed USD=1000.00");
        assertThat(reviewed.findings()).containsExactly("ERROR currencies-contradict VT!E7 \"35\"");
    }

    @Test
    void the_row_may_name_its_currency_in_a_column() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Giá trị cam kết | Loại tiền |
                | 1   | P1        | MCNV            | 1000.5          | USD       |
                | 2   | P2        | CBM             | 1000000         | VND       |
                | 3   | P3        | CBM             | 1000000         | EUR       |
                | 4   | P4        | CBM             | 1000000         |           |
                """));

        assertThat(reviewed.totals()).containsExactly("committed USD=1000.50", "committed VND=1000000");
        assertThat(reviewed.findings())
                .containsExactly("ERROR currency-unknown VT!E7 \"EUR\"", "ERROR currency-missing VT!E8 \"\"");
    }

    @Test
    void the_column_of_currencies_speaks_of_the_original_and_never_of_its_equivalent() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | Loại tiền | Giá trị cam kết | <        |
                |     |           |           | Nguyên tệ       | Quy đổi  |
                | 1   | P1        | USD       | 1000            | 23.5     |
                | 2   | P2        | VND       | 5000000         | 5        |
                | 3   | P3        | VND       | 5000000         | 6        |
                | 4   | P4        | EUR       | 1000            | 26       |
                """));

        assertThat(reviewed.totals()).containsExactly("committed USD=1000.00", "committed VND=5000000");
        assertThat(reviewed.findings())
                .containsExactly("ERROR currencies-contradict VT!E9 \"6\"", "ERROR currency-unknown VT!C10 \"EUR\"");
    }

    @Test
    void money_below_a_note_is_still_an_entry() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | Tên dự án | Tổ chức tài trợ | Giá trị cam kết (đồng) |
                | P1        | MCNV            | 1000000                |
                | Ghi chú: các dự án dưới đây mới phê duyệt | |           |
                | P2        | CBM             | 2000000                |
                | NGƯỜI LẬP BIỂU |            | CHỦ TỊCH               |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=3000000");
        assertThat(reviewed.ignored()).containsExactly("6 NOTE", "8 SIGNATURE");
    }

    /** Every table says 107 triệu, however it is built: A 100 of 60 and 40, B 7. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                | 1  | A           | X | Y tế |  | 100 | 50 |
                |    | - Hợp phần  | X |      |  | 60  | 30 |
                |    | - Hợp phần  | X |      |  | 40  | 20 |
                | 2  | B           | X | Y tế |  | 7   | 1  |
                """, """
                | 1  | A           | X | Y tế |  | 100 | 50 |
                | -  | Hợp phần    | X |      |  | 60  | 30 |
                | -  | Hợp phần    |   |      |  | 40  | 20 |
                | 2  | B           | X | Y tế |  | 7   | 1  |
                """, """
                | 1  | A           | X | Y tế |  | 100 | 50 |
                | a) | Hợp phần    | X |      |  | 60  | 30 |
                | b) | Hợp phần    | X | Y tế |  | 40  | 20 |
                | 2  | B           | X | Y tế |  | 7   | 1  |
                |    | Tổng cộng   |   |      |  | 107 | 51 |
                """, """
                | 1  | A           | X | Y tế |  | 100 | 50 |
                |    | Trong đó:   |   |      |  |     |    |
                |    | Hợp phần    | X | Y tế |  | 60  | 30 |
                |    | Hợp phần    | X | Y tế |  | 40  | 20 |
                | 2  | B           | X | Y tế |  | 7   | 1  |
                """, """
                | 1  | Tổ chức X   |   |      |  | 100 | 50 |
                |    | A1          | X | Y tế |  | 60  | 30 |
                |    | A2          | X | Y tế |  | 40  | 20 |
                | 2  | Tổ chức Z   |   |      |  | 7   | 1  |
                |    | B           | Z | Y tế |  | 7   | 1  |
                """, """
                |    | Huyện A     |   |      |  | 100 | 50 |
                |    | A1          | X | Y tế |  | 60  | 30 |
                |    | A2          | X | Y tế |  | 40  | 20 |
                |    | Huyện B     |   |      |  | 7   | 1  |
                |    | B           | Z | Y tế |  | 7   | 1  |
                """, """
                | *  | Huyện A     |   |      |  | 107 | 51 |
                | -  | Xã A1       |   |      |  | 100 | 50 |
                | +  | A1          | X | Y tế |  | 60  | 30 |
                | +  | A2          | X | Y tế |  | 40  | 20 |
                | -  | Xã A2       |   |      |  | 7   | 1  |
                | +  | B           | Z | Y tế |  | 7   | 1  |
                """, """
                | I   | Huyện A      |   |      |  | 100 | 50 |
                | 1   | Xã A1        |   |      |  | 100 | 50 |
                | 1.1 | A1           | X | Y tế |  | 60  | 30 |
                | 1.2 | A2           | X | Y tế |  | 40  | 20 |
                | II  | Huyện B      |   |      |  | 7   | 1  |
                | 1   | Xã B         |   |      |  | 7   | 1  |
                | 1.1 | B            | Z | Y tế |  | 7   | 1  |
                |     | TỔNG (I+II)  |   |      |  | 107 | 51 |
                """, """
                | 1  | A           | X | Y tế |  | 100 | 50 |
                | a) | Hợp phần    |   |      |  | 60  |    |
                | b) | Hợp phần    |   |      |  | 40  |    |
                | 2  | B           | X | Y tế |  | 7   | 1  |
                """, """
                | 1  | A           | X | Y tế |  | 60  | 30 |
                | 1a | A2          | X | Y tế |  | 40  | 20 |
                | 2  | B           | X | Y tế |  | 7   | 1  |
                """, """
                | I   | Nước ngoài   |   |      |  |     |    |
                |     | - A1         |   |      |  | 60  | 30 |
                |     | - A2         |   |      |  | 40  | 20 |
                | II  | Trong nước   |   |      |  |     |    |
                |     | - B          |   |      |  | 7   | 1  |
                """})
    void levels_that_repeat_the_same_money_count_once(String table) {
        var reviewed = aid(table);

        assertThat(reviewed.totals()).contains("committed VND=107000000", "disbursed VND=51000000");
        assertThat(reviewed.findings()).noneMatch(finding -> finding.startsWith("ERROR"));
    }

    /** Rows that look like parts and are not stay visible: held, whatever they are. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                | 1  | A                   | X | Y tế |  | 10 | 5 |
                |    | - B                 |   |      |  | 20 | 1 |
                |    | - C                 |   |      |  | 7  | 1 |
                """, """
                | 1  | A                   | X | Y tế |  | 10 | 5 |
                |    | Trong đó: vốn khác  |   |      |  | 99 | 1 |
                """, """
                | 1  | A                   | X | Y tế |  | 30 | 5 |
                |    | Tổng cộng           |   |      |  | 30 | 5 |
                |    | - Ngoài ra, thêm    |   |      |  | 7  | 1 |
                """, """
                | 1  | A                   | X | Y tế |  | 30 | 5 |
                |    | Bao gồm mọi trẻ em  | X |      |  | 20 | 1 |
                """, """
                | 1  | A                   | X | Y tế |  | 100 | 5 |
                | a) | Hợp phần            | X | Y tế |  | 60  | 3 |
                | b) | Hợp phần            | X | Y tế |  | 50  | 2 |
                """})
    void what_looks_like_a_part_and_is_none_is_held(String table) {
        var reviewed = aid(table);

        assertThat(reviewed.findings()).anyMatch(finding -> finding.startsWith("ERROR row-not-understood"));
        assertThat(reviewed.ignored()).noneMatch(row -> row.endsWith("OF_WHICH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g h i j", "G H I K", "4 5 5a 6", "I II III IV", "7 8 9 10", "01. 02. 03. 04."})
    void equal_neighbours_in_a_list_are_entries_however_they_are_numbered(String ordinals) {
        StringBuilder rows = new StringBuilder();
        for (String ordinal : ordinals.split(" ")) {
            rows.append("| %s | Dự án | X | Y tế | | 100 | 10 |\n".formatted(ordinal));
        }

        assertThat(aid(rows.toString()).totals()).contains("committed VND=400000000");
        assertThat(aid(rows.toString().replace("| X | Y tế |", "|   |      |")).totals())
                .contains("committed VND=400000000");
    }

    @Test
    void equal_sums_of_neighbours_on_one_level_are_entries_all_the_same() {
        var reviewed = aid("""
                | 1 | A | X | Y tế |  | 100 | 10 |
                | 2 | B | X | Y tế |  | 60  | 6  |
                | 3 | C | X | Y tế |  | 40  | 4  |
                """);

        assertThat(reviewed.totals()).contains("committed VND=200000000");
    }

    @Test
    void parts_of_a_row_are_ignored_only_where_the_row_above_has_the_money() {
        var reviewed = aid("""
                | 1 | P1                |      |      |           | 30 | 10 |
                |   | - bằng tiền       |      |      |           | 20 |    |
                |   | - bằng hiện vật   |      |      |           | 10 |    |
                | 2 | Y tế              | MCNV | Y tế | 15/3/2023 |    | 5  |
                |   | - Dự án A         |      |      |           | 7  |    |
                |   | - Dự án B         |      |      |           | 8  |    |
                """);

        assertThat(reviewed.entries())
                .containsExactly(
                        "aid 6 F6=30000000 VND, G6=10000000 VND",
                        "aid 9 G9=5000000 VND",
                        "aid 10 HELD F10=7000000 VND",
                        "aid 11 HELD F11=8000000 VND");
        assertThat(reviewed.ignored()).containsExactly("7 OF_WHICH", "8 OF_WHICH");
        assertThat(reviewed.findings())
                .containsExactly(
                        "WARNING commitment-missing VT!F9 \"\"",
                        "ERROR row-not-understood VT!F10 \"7\"",
                        "ERROR row-not-understood VT!F11 \"8\"");
    }

    @Test
    void delegations_take_their_direction_from_the_group_above() {
        var reviewed = Reviewed.of(Sketch.of("Công tác đoàn", """
                | TT | Tên đoàn | Quốc gia | Số người | Thời gian |
                | I  | Đoàn ra  |          |          |           |
                | 1  | A        | Lào      | 3        | 5/2023    |
                | II | Đoàn vào |          |          |           |
                | 1  | B        | Pháp     | 5 người  | 6/2023    |
                """));

        assertThat(reviewed.examination().entries())
                .extracting(entry -> entry.text(tonghop.domain.reporting.Field.DIRECTION))
                .containsExactly("outbound", "inbound");
    }

    @Test
    void every_row_below_a_heading_is_accepted_held_or_ignored() {
        var examination = aid("""
                | (1) | (2) | (3) | (4) | (5) | (6) | (7) |
                | 1 | P1 | MCNV | Y tế | 15/3/2023 | 10 | 4 |
                | 2 | P2 | MCNV | Y tế | 15/3/2023 | 1.5OO | 4 |
                | Tổng cộng | | | |           | 11 | 4 |
                | Ghi chú: không | | | | | | |
                """).examination();

        assertThat(List.of(examination.read(), examination.accepted(), examination.held(), (long)
                        examination.ignored().size()))
                .containsExactly(5L, 1L, 1L, 3L);
    }

    @Test
    void what_was_found_is_told_as_excel_shows_it() {
        var reviewed = aid("| 1 | P1 | MCNV | Y tế | 15/3/2023 | 2023-05-01 | 1'000'000 |\n");

        assertThat(reviewed.findings())
                .containsExactly(
                        "ERROR amount-refused VT!F6 \"01/05/2023\"", "ERROR amount-refused VT!G6 \"1'000'000\"");
        assertThat(reviewed.arguments("amount-refused"))
                .containsExactly("F6 [DATE, 2023-05-01]", "G6 [APOSTROPHE, 1'000'000]");
    }

    @Test
    void a_column_of_figures_whose_heading_is_not_known_is_a_warning_and_one_of_remarks_is_not() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | Tổ chức tài trợ | Tiền | Giá trị giải ngân | Cảm nghĩ |
                | 1 | Nước sạch | CBM | 500 | 200 | tốt |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out VT!D5 \"Tiền\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10500000", "387.325.000 đồng"})
    void figures_below_a_heading_that_was_wiped_out_are_told(String figure) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Nhà tài trợ |  | Giá trị giải ngân |
                | 1   | Một       | MCNV        | %s | 5000000 |
                """.formatted(figure)));

        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out VT!D5 \"\"");
    }

    @Test
    void a_group_of_currencies_whose_heading_is_mistyped_is_told() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kêt | <   | Giá trị giải ngân | <   |
                | "   | "         | VND             | USD | VND               | USD |
                | 1   | Một       | 10500000        |     | 5000000           |     |
                """));

        assertThat(reviewed.findings()).contains("WARNING column-of-figures-left-out VT!C4 \"Giá trị cam kêt\"");
    }

    @Test
    void rows_without_any_known_heading_but_money_are_held_not_a_fault_of_ours() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Viện trợ phi chính phủ nước ngoài
                Đơn vị tính: đồng
                | Xyz | Nhà tài trợ | Giá trị cam kết | Giá trị giải ngân |
                | Một |             | 10500000        | 5000000           |
                | Hai |             |                 |                   |
                """));

        assertThat(reviewed.entries()).allMatch(entry -> entry.contains("HELD"));
    }

    @Test
    void rows_behind_a_heading_that_was_wiped_out_are_read_once() {
        var reviewed = Reviewed.of(Sketch.of("Đoàn ra - đoàn vào", """
                | STT | Tên đoàn | Đoàn vào/ra | | Số người | Thời gian | Nội dung | Đối tác |
                | 1   | Đoàn một | Đoàn vào | Lào | 12 | 3/2023 | Thăm | Hội |
                | 2   | Đoàn hai | Đoàn ra | Lào | 5 | 4/2023 | Học | Hội |
                """));

        assertThat(reviewed.entries()).hasSize(2).allMatch(entry -> entry.startsWith("delegations"));
    }

    @Test
    void the_numbers_of_a_table_beside_are_no_figures_left_out() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Viện trợ phi chính phủ nước ngoài
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | STT | Tên dự án | Giá trị cam kết |
                | 1   | Một       | 10500000        | 1   | Hai       | 20500000        |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=31000000");
        assertThat(reviewed.findings()).isEmpty();
    }
}
