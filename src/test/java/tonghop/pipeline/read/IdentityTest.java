package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Who reports and for when: the content says it, the file's name and the folder are checked against it. */
class IdentityTest {

    private static final String TABLE = """
            | STT | Tên hoạt động | Ngày tổ chức | Số người tham gia |
            | 1   | Giao lưu      | 2023-05-05   | 20                |
            """;

    private static Sketch titled(String union, String title) {
        return new Sketch().sheet("Hòa bình hữu nghị", union + "\n" + title + "\n" + TABLE);
    }

    @Test
    void the_titles_name_member_and_period() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "CÔNG TÁC 9 THÁNG ĐẦU NĂM 2022"),
                new Origin("abc.xlsx", "2022-9M"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2022-9M");
    }

    @Test
    void a_section_title_is_not_the_province_of_the_same_name() {
        var reviewed = Reviewed.of(titled(
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẮC GIANG", "CÔNG TÁC HÒA BÌNH, ĐOÀN KẾT, HỮU NGHỊ NĂM 2023"));

        assertThat(reviewed.who()).isEqualTo("bac-giang 2023");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void the_file_name_stands_in_where_the_content_is_silent() {
        var reviewed = Reviewed.of(titled("BÁO CÁO", "CÔNG TÁC"), new Origin("hau-giang 2023.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("hau-giang 2023");
    }

    @Test
    void a_file_name_that_disagrees_with_the_content_is_worth_a_warning_with_both_names() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2023"),
                new Origin("ben-tre 2023.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.arguments("member-contradicted"))
                .containsExactly(" [Bến Tre, Trà Vinh, tra-vinh, ben-tre]");
    }

    @Test
    void two_titles_that_disagree_are_a_rejection_that_names_both() {
        var reviewed = Reviewed.of(titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2023")
                .sheet("Đoàn ra đoàn vào", """
                        LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẾN TRE
                        | STT | Loại đoàn | Tên đoàn | Quốc gia | Số người |
                        | 1   | Đoàn vào  | A        | Lào      | 5        |
                        """));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.arguments("member-contradicted"))
                .containsExactly(
                        "A1 [Trà Vinh (Hòa bình hữu nghị!A1), Bến Tre (Đoàn ra đoàn vào!A1), tra-vinh, ben-tre]");
    }

    @Test
    void of_titles_that_disagree_the_one_that_stands_alone_is_marked() {
        var reviewed = Reviewed.of(titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2023")
                .sheet("Đoàn ra đoàn vào", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẾN TRE\n" + DELEGATIONS)
                .sheet("Đoàn vào", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẾN TRE\n" + DELEGATIONS));

        assertThat(reviewed.arguments("member-contradicted"))
                .containsExactly(
                        "A1 [Bến Tre (Đoàn ra đoàn vào!A1), Trà Vinh (Hòa bình hữu nghị!A1), ben-tre, tra-vinh]");
    }

    @Test
    void a_misspelt_union_is_told_at_its_title_with_the_one_that_it_nearly_names() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINK", "NĂM 2023"), new Origin("a.xlsx", ""));

        assertThat(reviewed.arguments("member-unknown")).containsExactly("A1 [DID_YOU_MEAN, “Trà Vinh”?]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NĂM 2O23", "NĂM 20233", "CÔNG TÁC năm 202", "9 THÁNG NĂM 2O23"})
    void a_year_that_nobody_can_read_is_told_at_its_title(String title) {
        String union = "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH";

        assertThat(Reviewed.of(titled(union, title), new Origin("a.xlsx", "")).findings())
                .containsExactly("ERROR period-unknown Hòa bình hữu nghị!A2 \"" + title + "\"");
        assertThat(Reviewed.of(
                                titled(union, title).sheet("Đoàn ra đoàn vào", "NĂM 2023\n" + DELEGATIONS),
                                new Origin("a.xlsx", ""))
                        .findings())
                .containsExactly("WARNING year-misspelt Hòa bình hữu nghị!A2 \"" + title + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NỬA NĂM 2023", "NĂM 2023 (3 tháng cuối năm)"})
    void a_part_of_a_year_that_nobody_can_tell_is_told_at_its_title(String title) {
        String union = "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH";

        assertThat(Reviewed.of(titled(union, title), new Origin("a.xlsx", "")).findings())
                .containsExactly("ERROR period-unknown Hòa bình hữu nghị!A2 \"" + title + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý I-III/2022", "Quý III/2022", "Từ 01/01/2022 đến 30/9/2022"})
    void quarters_and_months_of_the_same_days_are_one_period_called_as_the_title_does(String stated) {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "9 THÁNG ĐẦU NĂM 2022\nKỳ báo cáo: " + stated),
                new Origin("a.xlsx", "2022-9M"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2022-9M");
        assertThat(reviewed.findings()).noneMatch(finding -> finding.contains("period-"));
    }

    @Test
    void a_report_in_the_folder_of_another_period_is_rejected() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2022"), new Origin("a.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.arguments("period-not-folder")).containsExactly(" [2022, 2023]");
    }

    @Test
    void nobody_and_no_period_are_told_together_with_where_was_looked() {
        var reviewed = Reviewed.of(titled("BÁO CÁO", "CÔNG TÁC"), new Origin("abc.xlsx", ""));

        assertThat(reviewed.findings()).containsExactly("ERROR period-unknown ! \"abc.xlsx\"");
    }

    @Test
    void a_member_that_did_not_exist_in_the_period_is_a_finding() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẮC GIANG", "NĂM 2026"), new Origin("a.xlsx", "2026"));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.findings())
                .containsExactly(
                        "ERROR member-not-in-period Hòa bình hữu nghị!A1 \"LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẮC GIANG\"");
    }

    @Test
    void a_code_that_was_another_provinces_at_the_time_is_a_warning() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẮC NINH", "NĂM 2023\nMã tỉnh: 24"),
                new Origin("a.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("bac-ninh 2023");
        assertThat(reviewed.arguments("member-code-differs")).containsExactly("A3 [24, Bắc Giang, Bắc Ninh, 27, 2023]");
        assertThat(Reviewed.of(
                                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẮC NINH", "NĂM 2026\nMã tỉnh: 24"),
                                new Origin("a.xlsx", "2026"))
                        .arguments("member-code-differs"))
                .isEmpty();
    }

    @Test
    void a_name_that_was_handed_on_inside_the_period_is_a_warning() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẮC NINH", "NĂM 2025"), new Origin("a.xlsx", "2025"));

        assertThat(reviewed.who()).isEqualTo("bac-ninh-2025 2025");
        assertThat(reviewed.arguments("member-name-handed-on"))
                .containsExactly(" [2025, bac-ninh-2025, bac-ninh, 2025-06-30]");
    }

    @Test
    void two_periods_in_the_titles_are_told_with_the_cells_where_they_stand() {
        var reviewed = Reviewed.of(titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2023")
                .sheet("Năm trước", """
                        LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH
                        BÁO CÁO NĂM 2022
                        | STT | Loại đoàn | Tên đoàn | Quốc gia | Số người |
                        | 1   | Đoàn vào  | A        | Lào      | 5        |
                        """));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.findings()).containsExactly("ERROR period-contradicted Năm trước!A2 \"BÁO CÁO NĂM 2022\"");
        assertThat(reviewed.arguments("period-contradicted"))
                .hasSize(1)
                .allMatch(told -> told.contains("2022 (Năm trước!A2)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T.T.HUẾ", "TT.Huế", "TT-Huế", "T.T. Huế"})
    void the_short_forms_of_hue_are_its_name(String name) {
        var reviewed = Reviewed.of(titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH " + name, "NĂM 2023"));

        assertThat(reviewed.who()).isEqualTo("hue 2023");
    }

    private static final String DELEGATIONS = """
            | STT | Loại đoàn | Tên đoàn | Quốc gia | Số người |
            | 1   | Đoàn vào  | A        | Lào      | 5        |
            """;

    private static Reviewed besideTraVinh(String lines) {
        return Reviewed.of(titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2023")
                .sheet("Đoàn ra đoàn vào", lines + "\n" + DELEGATIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINK",
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ABC NĂM 2023",
                "UBND TỈNH QUẢNG TRJ",
                "LIEN HIEP CAC TO CHUC HUU NGHI TINH TRA VINK",
                "Liên hiệp các tổ chức hữu nghị TP. Trà Vin"
            })
    void a_sheet_with_a_name_that_nobody_bears_is_told_with_the_name_that_the_others_say(String union) {
        var reviewed = besideTraVinh(union);

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.findings())
                .containsExactly("WARNING member-name-unknown Đoàn ra đoàn vào!A1 \"" + union + "\"");
        assertThat(reviewed.arguments("member-name-unknown")).containsExactly("A1 [tỉnh Trà Vinh]");
    }

    @Test
    void an_unknown_name_below_its_union_is_told_where_it_stands() {
        var reviewed = besideTraVinh("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ\nTỈNH TRÀ VINK");

        assertThat(reviewed.findings())
                .containsExactly("WARNING member-name-unknown Đoàn ra đoàn vào!A2 \"TỈNH TRÀ VINK\"");
    }

    @Test
    void an_unknown_name_beside_its_label_is_told() {
        var reviewed = Reviewed.of(
                new Sketch().sheet("Thông tin chung", """
                | Đơn vị báo cáo | Liên hiệp các tổ chức hữu nghị tỉnh Trà Vink |
                """).sheet("Hòa bình hữu nghị", "NĂM 2023\n" + TABLE),
                new Origin("tra-vinh 2023.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.arguments("member-name-unknown")).containsExactly("B1 [tỉnh Trà Vinh]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM",
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH",
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ........",
                "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH, THÀNH PHỐ",
                "TỈNH TRÀ VINH",
                "TP. Vinh, ngày 12 tháng 12",
                "Thành phố Trà Vinh, ngày 12 tháng 12 năm 2023",
                "Đoàn ra, đoàn vào trên địa bàn tỉnh và các huyện",
                "Danh sách các đoàn do UBND tỉnh cho phép"
            })
    void a_line_that_gives_no_name_is_none_that_nobody_bears(String line) {
        assertThat(besideTraVinh(line).findings()).isEmpty();
    }

    @Test
    void a_sheet_that_names_another_member_is_held_where_the_rest_settles_whose_report_it_is() {
        var reviewed = Reviewed.of(
                titled("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH", "NĂM 2023")
                        .sheet("Đoàn ra đoàn vào", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẾN TRE\n" + DELEGATIONS),
                new Origin("tra-vinh 2023.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.findings())
                .containsExactly("ERROR member-contradicted Đoàn ra đoàn vào!A1"
                        + " \"LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH BẾN TRE\"");
        assertThat(reviewed.entries()).contains("delegations 3 HELD E3=5");
    }
}
