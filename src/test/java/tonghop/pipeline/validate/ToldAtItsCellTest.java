package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** Each mistake is told at the cell where it is to be mended, and by what it is. */
class ToldAtItsCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "387.325.000 đồng (16.000 USD); gõ lại một số duy nhất",
                "1500000 as 0,,; bỏ định dạng",
                "3,87E+08; gõ lại đủ các chữ số",
                "1.000.000 EUR; Hãy quy đổi ra VND hoặc USD",
                "387.325.000 USD; Hãy sửa loại tiền hoặc tiêu đề"
            })
    void a_refusal_says_its_own_remedy(String amount, String remedy) {
        assertThat(messages(amount(amount))).singleElement().asString().contains(remedy);
    }

    @Test
    void an_amount_without_a_unit_asks_for_the_unit_and_for_no_other_number() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | P1 | 350000000 |
                | 2 | P2 | 350 triệu đồng |
                """));

        assertThat(messages(reviewed))
                .singleElement()
                .asString()
                .contains("Hãy ghi đơn vị tính")
                .doesNotContain("một số duy nhất");
    }

    @Test
    void a_heading_whose_unit_nobody_understands_is_told_there_and_once() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (triu đồng) | Giá trị giải ngân (triệu đồng) |
                | | | (1) | (2) |
                | 1 | P1 | 350 | 15.7 |
                | 2 | P2 | 400 | 400 |
                | 3 | P3 | | 12 |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR unit-unknown VT!C4 \"Giá trị cam kết (triu đồng)\"");
        assertThat(reviewed.arguments("unit-unknown"))
                .containsExactly("C4 [C6:C7, DID_YOU_MEAN, MILLION_VND, ?, QUOTED, QUOTE_ENDS]");
        assertThat(reviewed.totals()).containsExactly("disbursed VND=12000000");
    }

    @Test
    void a_unit_that_is_wiped_out_below_a_heading_of_several_is_told_at_the_blank_cell() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | < | Giá trị giải ngân |
                | " | " | VND | | VND |
                | 1 | P1 | 350000000 | | 15700000 |
                | 2 | P2 | | 21105.35 | |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR unit-unknown VT!D5 \"\"");
        assertThat(reviewed.arguments("unit-unknown"))
                .singleElement()
                .asString()
                .contains("BLANK_CELL");
    }

    @Test
    void a_unit_line_that_states_no_money_is_told_there_and_once() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: lạng bạc
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | P1 | 350 | 15.7 |
                | 2 | P2 | 400 | 400 |
                """));

        assertThat(reviewed.findings()).containsExactly("ERROR unit-unknown VT!A4 \"Đơn vị tính: lạng bạc\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Không, Không có", "Không có, Không"})
    void a_column_may_be_answered_with_no(String note, String country) {
        assertThat(Reviewed.of(Sketch.of("VT", """
                                | STT | Tên dự án | Quốc tịch | Giá trị cam kết (VND) | Giá trị giải ngân (VND) | Ghi chú |
                                | 1 | P1 | %s | 350000000 | 15700000 | %s |
                                | 2 | P2 | Đức | 400000000 | 40000000 | %s |
                                """.formatted(country, note, note)))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_unit_line_without_a_currency_is_told_there_and_once() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | P1 | 350 | 15.7 |
                | 2 | P2 | 400 | 400 |
                """));

        assertThat(reviewed.findings()).containsExactly("ERROR unit-unknown VT!A4 \"Đơn vị tính: triệu\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    @Test
    void a_heading_in_a_third_currency_is_told_there_and_once() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (EUR) | Giá trị giải ngân (VND) |
                | 1 | P1 | 350 | 15700000 |
                | 2 | P2 | 400 | 400000000 |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR currency-foreign VT!C4 \"Giá trị cam kết (EUR)\"");
        assertThat(reviewed.arguments("currency-foreign")).containsExactly("C4 [C5:C6, , , , QUOTED, QUOTE_ENDS]");
        assertThat(reviewed.totals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghìn", "nghìn người", "ĐVT: 1.000 người", "1000"})
    void a_heading_that_counts_in_thousands_holds_its_table(String unit) {
        var reviewed = Reviewed.of(Sketch.of("CÔNG TÁC ĐOÀN RA, ĐOÀN VÀO", """
                | STT | Loại đoàn | Tên đoàn | Số người (%s) |
                | 1 | Đoàn vào | Oxfam | 8 |
                | 2 | Đoàn ra  | Plan  | 5 |
                """.formatted(unit)));

        assertThat(errors(reviewed))
                .singleElement()
                .asString()
                .startsWith("ERROR count-scaled")
                .contains("!D4");
        assertThat(reviewed.totals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', currency-missing", "EUR, currency-unknown"})
    void a_currency_that_a_row_lacks_is_told_at_the_currency_and_once(String currency, String rule) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân | Loại tiền |
                | 1 | P1 | 350000000 | 150000000 | %s  |
                | 2 | P2 | 400000000 | 100000000 | VND |
                """.formatted(currency)));

        assertThat(reviewed.findings()).containsExactly("ERROR " + rule + " VT!E5 \"" + currency + "\"");
        assertThat(reviewed.totals()).containsExactlyInAnyOrder("committed VND=400000000", "disbursed VND=100000000");
    }

    @Test
    void one_amount_without_a_unit_among_others_with_their_own_is_told_at_the_amount() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | P1 | 350 |
                | 2 | P2 | 400 triệu đồng |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR amount-refused VT!C5 \"350\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính: triu đồng", "ĐVT: VND/USD"})
    void a_unit_line_that_nobody_understands_is_told_there_and_once(String unit) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | | | %s |
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | P1 | 350 | 15.7 |
                | 2 | P2 | 400 | 400 triệu đồng |
                | 3 | P3 | 500 triệu đồng | |
                | | Tổng cộng | 1250 | |
                """.replace("%s", unit)));

        assertThat(errors(reviewed)).containsExactly("ERROR unit-unknown VT!C4 \"" + unit + "\"");
        assertThat(reviewed.arguments("unit-unknown"))
                .singleElement()
                .asString()
                .startsWith("C4 [C6:C7, D6:D6,");
        assertThat(reviewed.totals()).containsExactly("committed VND=500000000");
    }

    @Test
    void amounts_with_their_own_units_need_no_unit_line() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | | | ĐVT: VND/USD |
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | P1 | 350 triệu đồng |
                """));

        assertThat(errors(reviewed)).isEmpty();
    }

    @Test
    void a_project_that_is_numbered_as_a_total_is_held_and_does_not_vanish() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Giá trị cam kết | Loại tiền |
                | 1 | P1 | World Vision | Y tế | 350000000 | VND |
                | Tổng | P2 | Plan International | Giáo dục | 238500000 | VND |
                | 3 | P3 | World Vision | Y tế | 21000 | USD |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR row-not-understood VT!A6 \"Tổng\"");
        assertThat(reviewed.totals()).containsExactly("committed USD=21000.00", "committed VND=350000000");
    }

    @ParameterizedTest
    @CsvSource({
        "588500000, VND, false",
        "588500001, VND, true",
        "999, USD, true",
        "21000, USD, false",
        "1088310000, VND, false",
        "1288310000, VND, true"
    })
    void a_total_among_two_currencies_is_compared_with_its_own_or_with_all_converted(
            String total, String currency, boolean told) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Giá trị cam kết | Loại tiền |
                | 1 | P1 | World Vision | Y tế | 350000000 | VND |
                | 2 | P2 | Plan International | Giáo dục | 238500000 | VND |
                | 3 | P3 | World Vision | Y tế | 21000 | USD |
                | | Tổng cộng | | | %s | %s |
                """.formatted(total, currency)));

        assertThat(reviewed.findings().stream().filter(each -> each.contains("total-differs")))
                .hasSize(told ? 1 : 0);
        assertThat(reviewed.totals()).containsExactly("committed USD=21000.00", "committed VND=588500000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 | Tổng các dự án", "Ghi chú | TỔNG CỘNG", "3 | Tổng số"})
    void a_sum_with_a_number_is_not_counted_again(String named) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | World Vision | Y tế | 350000000 | 120000000 |
                | 2 | P2 | Plan International | Giáo dục | 238500000 | 238500000 |
                | %s | | | 588500000 | 358500000 |
                """.replace("%s", named)));

        assertThat(reviewed.totals()).containsExactly("committed VND=588500000", "disbursed VND=358500000");
    }

    /** Round amounts add up by chance: a numbered row that says nothing of a sum neither counts nor vanishes. */
    @Test
    void a_numbered_row_with_nothing_but_the_sum_of_others_is_held_and_told() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Giá trị cam kết (đồng) |
                | 1 | P1 | World Vision | Y tế | 100000000 |
                | 2 | P2 | Plan International | Giáo dục | 200000000 |
                | 3 | Các khoản | | | 300000000 |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR row-not-understood VT!E7 \"300000000\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=300000000");
    }

    @Test
    void a_project_as_large_as_the_others_together_that_says_who_gave_it_counts() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Tổ chức tài trợ | Lĩnh vực | Giá trị cam kết (đồng) |
                | 1 | P1 | World Vision | Y tế | 350000000 |
                | 2 | P2 | Plan International | Giáo dục | 238500000 |
                | 3 | P3 | World Vision | Giáo dục | 588500000 |
                """));

        assertThat(reviewed.totals()).containsExactly("committed VND=1177000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hơn 100", "khoảng 100 người", ">100", "trên 100"})
    void a_count_that_is_not_exact_counts_and_says_so(String count) {
        var reviewed = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1 | Giao lưu | 15/3/2023 | %s |
                """.formatted(count)));

        assertThat(reviewed.findings())
                .containsExactly("WARNING count-qualified Hòa bình hữu nghị!D5 \"" + count + "\"");
        assertThat(reviewed.arguments("count-qualified"))
                .singleElement()
                .asString()
                .endsWith(", 100]");
    }

    @ParameterizedTest
    @CsvSource({"12 người, COUNT_OTHER_THINGS", "12 as 0 người, COUNT_OTHER_THINGS", "1  200, COUNT_UNREADABLE"})
    void a_count_of_something_else_is_refused(String cell, String why) {
        var reviewed = Reviewed.of(Sketch.of("Thông tin đối ngoại", """
                | STT | Tên ấn phẩm | Loại hình | Số kỳ/năm |
                | 1 | Bản tin | báo in | 12 kỳ |
                | 2 | Tạp chí | báo in | 4 số |
                | 3 | Trang tin | báo in | %s |
                """.formatted(cell)));

        assertThat(reviewed.arguments("count-refused")).containsExactly("D7 [" + why + "]");
        assertThat(reviewed.totals()).containsExactly("issues=16");
    }

    @Test
    void people_chapters_and_members_are_counted_in_their_own_words() {
        var reviewed = Reviewed.of(Sketch.of("Hội hữu nghị", """
                | STT | Tên hội | Số chi hội | Số hội viên | Hội viên mới kết nạp |
                | 1 | Việt - Lào | 3 chi hội | 25 hội viên | 5 người |
                | 2 | Việt - Nga | 12 người | 25 kỳ | 5 |
                """));

        assertThat(reviewed.totals()).containsExactly("chapters=3", "members=25", "new_members=5");
        assertThat(reviewed.arguments("count-refused"))
                .containsExactly("C6 [COUNT_OTHER_THINGS]", "D6 [COUNT_OTHER_THINGS]");
    }

    @Test
    void two_spaces_between_digits_may_part_two_figures() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (triệu đồng) | Giá trị giải ngân (triệu đồng) |
                | 1 | P1 | 1  000 | 1 000 |
                | 2 | P2 | 1 000 | 1 000 |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR amount-refused VT!C5 \"1  000\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=1000000000", "disbursed VND=1000000000");
    }

    @Test
    void a_total_of_two_currencies_without_a_rate_is_told_as_not_compared() {
        var reviewed = Reviewed.of(new Sketch().sheet("VT", """
                        LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH
                        BÁO CÁO NĂM 2016
                        | STT | Tên dự án | Giá trị cam kết | Loại tiền |
                        | 1 | P1 | 350000000 | VND |
                        | 2 | P2 | 20000 | USD |
                        | | Tổng cộng | 826000000 | VND |
                        """), new Origin("bao cao.xlsx", "2016"));

        assertThat(reviewed.arguments("total-unreadable")).containsExactly("C6 [TOTAL_WITHOUT_RATE]");
        assertThat(reviewed.arguments("total-differs")).isEmpty();
    }

    /** "32.175" reads as thirty-two thousand to whoever writes 32,175; data files keep what the file has. */
    @Test
    void a_number_is_quoted_in_the_notation_of_the_reader_and_kept_as_the_file_has_it() {
        var finding = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                        | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                        | 1 | Giao lưu | 15/3/2023 | 32.175 |
                        """))
                .examination()
                .findings()
                .get(0);

        assertThat(finding.found()).isEqualTo("32.175");
        assertThat(Wording.ofFindings(Language.VI).message(finding)).contains("\"32,175\"");
        assertThat(Wording.ofFindings(Language.EN).message(finding)).contains("\"32.175\"");
    }

    @Test
    void a_text_is_quoted_as_it_was_typed() {
        var finding = event("31.2.2023").examination().findings().get(0);

        assertThat(Wording.ofFindings(Language.VI).message(finding)).contains("\"31.2.2023\"");
    }

    @Test
    void an_end_before_its_start_in_one_cell_is_told_as_such() {
        var reviewed = event("12/2023 - 01/2022");

        assertThat(reviewed.arguments("date-impossible")).containsExactly("C5 [ENDS_BEFORE_START]");
        assertThat(event("31/2/2023").arguments("date-impossible")).containsExactly("C5 [NO_SUCH_DAY]");
    }

    @Test
    void what_is_missing_is_told_at_the_empty_cell() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | | |
                | 2 | | 350000000 | |
                """));

        assertThat(reviewed.findings())
                .containsExactlyInAnyOrder("ERROR row-without-amount VT!C5 \"\"", "ERROR row-unnamed VT!B6 \"\"");
    }

    @Test
    void rows_that_say_the_same_are_told_in_every_section() {
        var reviewed = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1 | Giao lưu | 15/3/2023 | 120 |
                | 2 | Giao lưu | 16/3/2023 | 120 |
                | 3 | Giao lưu | 15/3/2023 | 120 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING row-repeated Hòa bình hữu nghị!D7 \"120\"");
    }

    @Test
    void more_people_than_there_can_be_are_told_as_that() {
        var reviewed = Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1 | Giao lưu | 15/3/2023 | 1000000000 |
                """));

        assertThat(reviewed.arguments("count-refused")).containsExactly("D5 [COUNT_TOO_MANY]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chưa rõ", "không rõ"})
    void not_known_is_no_amount_and_no_mistake(String words) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | 350000000 | %s |
                """.replace("%s", words)));

        assertThat(reviewed.totals()).containsExactly("committed VND=350000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Trà Vinh, ngày 15 tháng 12 năm 2032; YEAR_FAR_OFF",
                "Trà Vinh, ngày 32 tháng 12 năm 2023; NO_SUCH_DAY",
                "Trà Vinh, ngày 15 tháng 12 năm 202; YEAR_FAR_OFF",
                "Trà Vinh, ngày 15 tháng 12 năm 20233; YEAR_FAR_OFF"
            })
    void a_day_of_signature_that_cannot_be_is_told(String signature, String why) {
        assertThat(signed(signature).arguments("signature-day-doubtful"))
                .singleElement()
                .asString()
                .endsWith("[" + why + "]");
        assertThat(signed("Trà Vinh, ngày 15 tháng 12 năm 2023").findings()).isEmpty();
    }

    @Test
    void a_plan_that_is_overshot_a_thousand_times_is_told_with_the_factor() {
        var reviewed = planned("350 nghìn đồng");

        assertThat(reviewed.findings()).hasSize(1);
        assertThat(reviewed.arguments("plan-far-off"))
                .singleElement()
                .asString()
                .contains("300.000.000 VND", "350.000 VND", "85714,29", "1.000]");
        assertThat(planned("350 triệu đồng").findings()).isEmpty();
    }

    @Test
    void a_title_that_contradicts_the_general_figures_is_told_at_its_cell_and_nothing_is_booked() {
        var reviewed =
                Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """).sheet("Thông tin chung", """
                | Đơn vị báo cáo | Liên hiệp các tổ chức hữu nghị tỉnh Nghệ An |
                """), new Origin("bao cao.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.findings())
                .singleElement()
                .asString()
                .matches("ERROR member-contradicted VT![A-Z]+[0-9]+ .*");
    }

    @Test
    void a_plan_that_its_label_counts_in_billions_is_asked_for_in_billions() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | Kế hoạch giải ngân năm 2023 (tỷ đồng) | 20000000000 |
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """));

        assertThat(reviewed.arguments("general-figure-unreadable"))
                .singleElement()
                .asString()
                .contains("WANTED_IN_UNIT, BILLION_VND, WANTED_AS_LABELLED");
    }

    /** The other cells are numbers: they show no habit. */
    @Test
    void what_the_declared_total_settles_is_told_so() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: triệu đồng
                | STT | Tên dự án | Giá trị cam kết |
                | 1 | P1 | '250,100 |
                | 2 | P2 | 350 |
                | | Tổng cộng | 600.1 |
                """));

        assertThat(reviewed.arguments("amount-remark")).containsExactly("C6 [HABIT_OF_TOTAL, 250.100.000 VND]");
        assertThat(reviewed.totals()).containsExactly("committed VND=600100000");
    }

    @Test
    void a_text_that_a_sum_of_excel_leaves_out_is_told_where_it_was_typed() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                | 2 | P2 | '50.000.000 |
                | 3 | P3 | 70000000 |
                | | Tổng cộng | 420000000 |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING total-leaves-out-text VT!C6 \"50.000.000\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=470000000");
    }

    @Test
    void a_negative_amount_is_told_once() {
        assertThat(amount("-350000000").findings()).containsExactly("WARNING amount-negative VT!C5 \"-350000000\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Số tổ chức PCPNN được cấp phép; -23; general-figure-unreadable",
                "Kế hoạch giải ngân năm 2023; 20 tỷ; general-figure-unreadable",
                "Kế hoạch giải ngân năm 2023; -20000000000; general-figure-unreadable",
                "Kế hoạch giải ngân năm 2023 (đồng); -20000000000; general-figure-unreadable",
                "Kế hoạch giải ngân năm 2023 (đồng); 20000000000000000; general-figure-unreadable",
                "Mẫu biểu; THBC-9; form-version-unknown"
            })
    void a_general_figure_that_cannot_be_is_told_at_its_cell(String label, String value, String rule) {
        var reviewed =
                Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """).sheet("Thông tin chung", "| " + label + " | " + value + " |\n"));

        assertThat(reviewed.findings()).containsExactly("WARNING " + rule + " Thông tin chung!B1 \"" + value + "\"");
    }

    @Test
    void an_ambiguous_amount_is_asked_for_in_the_unit_of_its_column() {
        assertThat(sentences(Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (triệu USD) | Giá trị giải ngân (nguyên tệ) |
                | 1 | P1 | '1.500 | 120 triệu |
                """))))
                .satisfiesExactly(
                        committed -> assertThat(committed).endsWith("tính bằng triệu USD."),
                        disbursed -> assertThat(disbursed).contains("kèm đơn vị tính và loại tiền"));
    }

    @ParameterizedTest
    @CsvSource({"3O9.300, chữ “O”", "l2.500.000, chữ “l”", "I2500000, chữ “I”", "1o0 triệu đồng, chữ “O”"})
    void a_letter_in_the_place_of_a_digit_is_named(String amount, String letter) {
        assertThat(messages(amount(amount))).singleElement().asString().contains(letter);
    }

    @ParameterizedTest
    @CsvSource({"1O, chữ “O”", "l2 người, chữ “l”"})
    void so_it_is_in_a_count(String count, String letter) {
        assertThat(sentences(events("15/3/2023", count)))
                .singleElement()
                .asString()
                .contains(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#DIV/0!"})
    void an_error_of_excel_that_was_kept_as_text_is_told_as_one(String error) {
        assertThat(events(error, error).findings())
                .containsExactly(
                        "ERROR cell-error Hòa bình hữu nghị!C5 \"" + error + "\"",
                        "ERROR cell-error Hòa bình hữu nghị!D5 \"" + error + "\"");
        assertThat(amount(error).findings()).containsExactly("ERROR cell-error VT!C5 \"" + error + "\"");
    }

    private static Reviewed events(String day, String people) {
        return Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1 | Giao lưu | %s | %s |
                """.formatted(day, people)));
    }

    @Test
    void a_code_of_another_office_is_no_mistake() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """).sheet("Thông tin chung", "| Mẫu biểu | 01/BC-UBND |\n"));

        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void nothing_beside_rows_of_figures_is_told_unless_it_is_said_of_a_group() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                | | Không phát sinh | |
                """));

        assertThat(reviewed.findings()).containsExactly("WARNING nothing-beside-rows VT!B6 \"Không phát sinh\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=350000000");
    }

    @ParameterizedTest
    @CsvSource({
        "20001, 1",
        "201, 1",
        "1800, 1",
        "2035, 1",
        "31/2/2001, 1",
        "5/2024, 1",
        "2023, 0",
        "15/3/2001, 0",
        "2001, 0",
        "1950, 0",
        "QĐ số 12 năm 2001, 0"
    })
    void a_year_of_foundation_that_cannot_be_is_told(String year, int times) {
        var reviewed = Reviewed.of(Sketch.of("Hội hữu nghị", """
                | STT | Tên hội | Năm thành lập | Số chi hội | Số hội viên |
                | 1 | Hội hữu nghị Việt - Nga | %s | 3 | 120 |
                """.replace("%s", year)));

        assertThat(reviewed.findings())
                .hasSize(times)
                .allMatch(finding -> finding.equals("WARNING year-doubtful Hội hữu nghị!C5 \"" + year + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Gía trị gải ngân (đồng); [DID_YOU_MEAN, “giá trị giải ngân”?]",
                "Số tiền hỗ trợ kĩ thuật (đồng); [, ]"
            })
    void a_heading_that_is_nearly_a_listed_one_gets_a_suggestion_and_is_not_read(String heading, String suggested) {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) | %s |
                | 1 | P1 | 350000000 | 70000000 |
                """.replace("%s", heading)));

        assertThat(reviewed.arguments("column-of-figures-left-out"))
                .containsExactly("D4 " + suggested.replace("]", ", QUOTED, QUOTE_ENDS]"));
        assertThat(reviewed.totals()).containsExactly("committed VND=350000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch giải ngânn năm 2023", "KH giải ngân năm 2023", "Số kế hoạch giải ngân 2023"})
    void a_label_that_is_nearly_one_of_general_figures_is_told_with_the_one_it_may_be(String label) {
        var reviewed = general("| " + label + " | 20000000000 |");

        assertThat(reviewed.findings())
                .containsExactly("WARNING general-label-unknown Thông tin chung!A2 \"" + label + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 thang 2202", "Năm 22"})
    void what_stands_for_a_period_and_is_none_is_told(String period) {
        assertThat(general("| Kỳ báo cáo | " + period + " |").findings())
                .containsExactly("WARNING general-words-unknown Thông tin chung!B2 \"" + period + "\"");
    }

    @Test
    void other_words_on_a_sheet_of_general_figures_are_let_be() {
        assertThat(general("| Số điện thoại | 0294 3855 |\n| Địa chỉ | Trà Vinh |")
                        .findings())
                .isEmpty();
    }

    private static Reviewed general(String lines) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                """).sheet("Thông tin chung", "| Số tổ chức PCPNN | 23 |\n" + lines + "\n"));
    }

    private static Reviewed planned(String plan) {
        return Reviewed.of(Sketch.of("VT", """
                Kế hoạch giải ngân: %s
                | STT | Tên dự án | Giá trị cam kết (đồng) | Giá trị giải ngân (đồng) |
                | 1 | P1 | 350000000 | 300000000 |
                """.replace("%s", plan)));
    }

    private static Reviewed signed(String signature) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | 350000000 |
                | | | %s |
                """.replace("%s", signature)));
    }

    private static Reviewed event(String days) {
        return Reviewed.of(Sketch.of("Hòa bình hữu nghị", """
                | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
                | 1 | Giao lưu | %s | 120 |
                """.replace("%s", days)));
    }

    private static Reviewed amount(String amount) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (đồng) |
                | 1 | P1 | %s |
                """.replace("%s", amount)));
    }

    private static List<String> errors(Reviewed reviewed) {
        return reviewed.findings().stream()
                .filter(finding -> finding.startsWith("ERROR"))
                .toList();
    }

    private static List<String> sentences(Reviewed reviewed) {
        return reviewed.examination().findings().stream()
                .map(Wording.ofFindings(Language.VI)::message)
                .toList();
    }

    private static List<String> messages(Reviewed reviewed) {
        Wording vietnamese = Wording.ofFindings(Language.VI);
        return reviewed.examination().findings().stream()
                .filter(finding -> finding.ruleId().equals("amount-refused"))
                .map(vietnamese::message)
                .toList();
    }

    @Test
    void a_disbursement_without_a_commitment_is_told_where_that_is_blank_and_a_dash_says_that_there_is_none() {
        var reviewed = Reviewed.of(Sketch.of("VT", """
                Đơn vị tính: đồng
                | STT | Tên dự án | Giá trị cam kết | Giá trị giải ngân |
                | 1 | Nước sạch |           | 250000000 |
                | 2 | Mắt sáng  | …         | 150000000 |
                | 3 | Trường    | -         | 350000000 |
                | 4 | Rừng      | 500000000 |           |
                """));

        assertThat(reviewed.findings())
                .contains("WARNING commitment-missing VT!C6 \"\"", "WARNING commitment-missing VT!C7 \"…\"")
                .noneMatch(finding -> finding.contains("!C8") || finding.contains("!C9"));
    }
}
