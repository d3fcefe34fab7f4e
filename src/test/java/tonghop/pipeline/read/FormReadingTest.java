package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.form.Form;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.form.Forms;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet.Visibility;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.Office;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** The office's own form is known by its mark, and a row that it printed counts once something was said about it. */
class FormReadingTest {

    private static final String SHA256 = "a".repeat(64);

    private static final String COVER = """
            | Mẫu biểu       | THBC-1   |
            | Mã đơn vị      | tra-vinh |
            | Mã kỳ báo cáo  | '2023    |
            | Đơn vị báo cáo | LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH |
            | Kỳ báo cáo     | Năm 2023 |
            """;

    private static final String AID = """
            CÔNG TÁC VẬN ĐỘNG VIỆN TRỢ PHI CHÍNH PHỦ NƯỚC NGOÀI
            | STT | Tên chương trình, dự án | Tổ chức tài trợ | Giá trị cam kết | < | Giải ngân trong kỳ | < | Ghi sẵn từ kỳ |
            | "   | "                       | "               | VND (đồng)      | USD | VND (đồng)       | USD | "           |
            |     | (như trong quyết định)  | (chọn hoặc ghi thêm) |            |     |                  |     | (xem chú thích) |
            """;

    private static Sketch form(String rows) {
        return new Sketch().sheet("Thông tin chung", COVER).sheet("Viện trợ PCPNN", AID + rows);
    }

    @Test
    void a_printed_row_counts_once_something_is_said_of_this_period_if_only_that_nothing_was_disbursed() {
        var reviewed = Reviewed.of(form("""
                |   | Tổng cộng |      | 3500000 |     | 1000000 |     |       |
                | 1 | Một       | MCNV | 2000000 |     | 1000000 |     | '2022 |
                | 2 | Hai       | CBM  | 1500000 |     | 0       |     | '2022 |
                | 3 |           |      |         |     |         |     |       |
                """));

        assertThat(reviewed.entries())
                .containsExactly("aid 6 D6=2000000 VND, F6=1000000 VND", "aid 7 D7=1500000 VND, F7=0 VND");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void a_printed_row_about_which_nothing_was_said_is_held_beside_the_others() {
        var reviewed = Reviewed.of(form("""
                |   | Tổng cộng |      | 3500000 |     | 1000000 |     |       |
                | 1 | Một       | MCNV | 2000000 |     | 1000000 |     | '2022 |
                | 2 | Hai       | CBM  | 1500000 |     |         |     | '2022 |
                """));

        assertThat(reviewed.entries())
                .containsExactly("aid 6 D6=2000000 VND, F6=1000000 VND", "aid 7 HELD D7=1500000 VND");
        assertThat(reviewed.findings()).containsExactly("ERROR row-not-confirmed Viện trợ PCPNN!H7 \"2022\"");
    }

    @Test
    void a_form_that_comes_back_as_it_was_sent_is_no_report_whatever_its_total_adds_up() {
        var reviewed = Reviewed.of(form("""
                |   | Tổng cộng |      | 3500000 |     |         |     |       |
                | 1 | Một       | MCNV | 2000000 |     |         |     | '2022 |
                | 2 | Hai       | CBM  | 1500000 |     |         |     | '2022 |
                | 3 |           |      |         |     |         |     |       |
                """));

        assertThat(reviewed.who()).isEqualTo("rejected");
        assertThat(reviewed.findings()).containsExactly("ERROR form-not-filled ! \"\"");
    }

    @Test
    void a_form_says_itself_whose_it_is_and_not_the_name_of_its_file() {
        var reviewed = Reviewed.of(
                form("| 1 | Một | MCNV | 2000000 | | 0 | | |\n"), new Origin("bao cao ha noi 2019.xlsx", "2023"));

        assertThat(reviewed.who()).isEqualTo("tra-vinh 2023");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void a_form_whose_mark_was_made_somebody_elses_is_not_believed() {
        var changed = new Sketch()
                .sheet("Thông tin chung", COVER.replace("tra-vinh", "ha-noi"))
                .sheet("Viện trợ PCPNN", AID + "| 1 | Một | MCNV | 2000000 | | 0 | | |\n");

        assertThat(Reviewed.of(changed).who()).isEqualTo("rejected");
        assertThat(Reviewed.of(changed).findings())
                .hasSize(1)
                .first()
                .asString()
                .contains("member-contradicted");
    }

    @Test
    void the_hidden_lists_of_a_form_report_nothing() {
        var listed = form("| 1 | Một | MCNV | 2000000 | | 0 | | |\n").sheet("Danh mục", Visibility.HIDDEN, """
                | Mẫu biểu  | THBC-1   |          |
                | Đoàn vào  | Hoa Kỳ   | Trực tiếp |
                | Đoàn ra   | Lào      | Trực tuyến |
                """);

        assertThat(Reviewed.of(listed).findings()).isEmpty();
    }

    private static final Form OLD = new Form(
            "THBC-0",
            List.of(field(Field.MEMBER_ID, "Mã đơn vị"), field(Field.PERIOD_ID, "Mã kỳ báo cáo")),
            Map.of(
                    Section.AID,
                    List.of(
                            field(Field.ORDINAL, "Thứ tự"),
                            field(Field.PROJECT, "Công trình giúp đỡ"),
                            field(Field.DONOR, "Bạn giúp"),
                            field(Field.COMMITTED, "Hứa (đồng)"),
                            field(Field.DISBURSED, "Đã trao (đồng)"))));

    private static final Sketch OF_OLD_FORM = new Sketch()
            .sheet("Thông tin chung", COVER.replace("THBC-1", "THBC-0"))
            .sheet("Viện trợ PCPNN", """
                    | Thứ tự | Công trình giúp đỡ | Bạn giúp | Hứa (đồng) | Đã trao (đồng) | Ngành mới |
                    | 1      | Phòng khám         | MCNV     | 2000000    | 1000000        | Y tế      |
                    """);

    @Test
    void an_older_form_is_read_by_the_headings_that_it_had() {
        var report = ofOldForm(Decisions.NONE);

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(Rule.COLUMN_NOT_RECOGNISED);
        assertThat(fields(report))
                .containsExactly(Field.ORDINAL, Field.PROJECT, Field.DONOR, Field.COMMITTED, Field.DISBURSED);
    }

    @Test
    void a_form_keeps_its_headings_where_somebody_decided_on_another() {
        Decision sector = new Decision(
                2, "2023/cu.xlsx", SHA256, "", Kind.HEADING, "", "", "Ngành mới", "sector", "", "Nguyễn An", "");

        assertThat(fields(ofOldForm(new Decisions(List.of(sector)))))
                .containsExactly(
                        Field.ORDINAL, Field.PROJECT, Field.DONOR, Field.COMMITTED, Field.DISBURSED, Field.SECTOR);
    }

    private static Report.Recognised ofOldForm(Decisions decisions) {
        Vocabulary listed = Office.vocabulary();
        Vocabulary both = new Vocabulary(
                listed.headings(),
                listed.titles(),
                listed.labels(),
                listed.encodings(),
                new Forms(List.of(OLD, listed.forms().newest().orElseThrow())));
        return (Report.Recognised) new ReportReader(both, Office.members(), decisions)
                .read(OF_OLD_FORM.sheets(), new Origin("cu.xlsx", "2023", SHA256));
    }

    private static List<Field> fields(Report.Recognised report) {
        return report.tables().get(0).columns().stream()
                .map(column -> column.field())
                .toList();
    }

    private static FormField field(Field field, String heading) {
        return new FormField(field, "", heading, Filling.TEXT, "", 10, "");
    }
}
