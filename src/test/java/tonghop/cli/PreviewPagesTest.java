package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet.Visibility;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Wording;
import tonghop.run.Previews.Check;
import tonghop.run.Previews.Look;
import tonghop.run.Previews.SheetLook;
import tonghop.run.Previews.TableLook;

class PreviewPagesTest {

    private static final Path FILE = Path.of("bao-cao.xlsx");

    private static final Report REPORT = new Report.Recognised(
            new Member("tra-vinh", "84", "Trà Vinh", "tỉnh", Sample.YEAR.window(), Member.Union.YES),
            Sample.YEAR,
            "2022-12-20",
            List.of(),
            List.of(),
            List.of());

    @Test
    void an_inspection_shows_every_sheet_and_its_tables() {
        Unit million = new Unit(Denomination.MILLION, Unit.Tender.VND);
        TableLook aid = new TableLook(
                Section.AID,
                6,
                8,
                List.of(million, Unit.NONE),
                9,
                44,
                List.of(Line.Kind.ENTRY, Line.Kind.GROUP, Line.Kind.TOTAL));
        TableLook empty = new TableLook(Section.EVENTS, 5, 5, List.of(), 0, 0, List.of());
        Look look = new Look.Seen(
                FILE,
                REPORT,
                List.of(
                        new SheetLook("Viện trợ", Visibility.VISIBLE, 1_045, List.of(aid)),
                        new SheetLook("Cũ", Visibility.VERY_HIDDEN, 3, List.of(empty)),
                        new SheetLook("Bìa", Visibility.HIDDEN, 1, List.of())));

        assertThat(new InspectPage(wording(Language.VI), look).on(new Page(Paint.PLAIN)))
                .hasToString("""
                bao-cao.xlsx
                Báo cáo của Trà Vinh, kỳ 2022, ký ngày 20/12/2022
                  Trang “Viện trợ” (đang hiện): 1.045 dòng có nội dung
                    Vận động viện trợ PCPNN: dòng tiêu đề 6–8; đơn vị tính triệu đồng, không ghi; dòng số liệu 9–44
                      các loại dòng: số liệu, nhóm, tổng cộng
                  Trang “Cũ” (bị ẩn sâu): 3 dòng có nội dung
                    Hòa bình, đoàn kết, hữu nghị: dòng tiêu đề 5; không có dòng số liệu
                  Trang “Bìa” (bị ẩn): 1 dòng có nội dung
                    không nhận ra bảng nào

                """);
    }

    @Test
    void a_file_that_cannot_be_read_says_why_and_what_to_do() {
        Check refused = new Check.Refused(FILE, Unreadable.PDF);

        assertThat(CheckPage.isClean(refused)).isFalse();
        assertThat(new CheckPage(wording(Language.EN), refused, List.of()).on(new Page(Paint.PLAIN)))
                .hasToString("""
                bao-cao.xlsx
                Cannot be read: The file is a PDF, from which figures cannot be read with certainty. Please send the
                                Excel file from which it was printed.

                """);
    }

    @Test
    void a_clean_report_says_so() {
        Examination nothing =
                new Examination(List.of(), List.of(), new Examination.Figures(List.of(), List.of()), List.of());
        Check examined = new Check.Examined(FILE, REPORT, nothing);

        assertThat(CheckPage.isClean(examined)).isTrue();
        assertThat(new CheckPage(wording(Language.VI), examined, List.of())
                        .on(new Page(Paint.PLAIN))
                        .toString())
                .contains("Dòng số liệu: 0 tính được, 0 giữ lại", "Không có gì phải sửa.");
    }

    @Test
    void findings_are_told_all_at_once_with_what_stands_there_and_what_should() {
        List<Finding> findings = List.of(
                Finding.ofCell(Rule.CELL_ERROR, "Viện trợ", "K9", "#REF!"),
                Finding.ofCell(Rule.CELL_ERROR, "Viện trợ", "K10", "#REF!"),
                Finding.ofCell(Rule.CELL_ERROR, "Viện trợ", "K11", "#REF!"),
                Finding.ofCell(Rule.CELL_ERROR, "Viện trợ", "K12", "#REF!"),
                Finding.ofFile(Rule.FILE_SAME_CONTENT, "2022/b.xlsx", "2022/a.xlsx"));
        Check check = new Check.Examined(FILE, new Report.Rejected(findings), examination(findings));
        Wording sentences = Wording.ofFindings(Language.VI);

        assertThat(CheckPage.isClean(check)).isFalse();
        assertThat(new CheckPage(wording(Language.VI), check, List.of())
                        .on(new Page(Paint.PLAIN))
                        .toString())
                .containsSubsequence(
                        "Có 4 lỗi, 0 cảnh báo, 1 lưu ý:",
                        "Trang “Viện trợ”\n┌",
                        "│ K9 │ Lỗi    │ Ô này báo lỗi #REF! của Excel",
                        "Đang ghi: #REF!",
                        "Cần ghi: " + sentences.expected(findings.get(0)),
                        "và 3 ô khác như thế: K10–K12",
                        "Cả tệp\n┌",
                        "Lưu ý")
                .doesNotContain("│ K10");
    }

    @Test
    void on_a_narrow_screen_findings_stand_one_under_the_other() {
        List<Finding> findings = List.of(Finding.ofCell(Rule.CELL_ERROR, "Viện trợ", "K9", "#REF!"));
        Check check = new Check.Examined(FILE, new Report.Rejected(findings), examination(findings));

        String told = new CheckPage(wording(Language.VI), check, List.of())
                .on(new Page(Paint.PLAIN, 40))
                .toString();
        assertThat(told).contains("Lỗi, trang “Viện trợ”, ô K9\n").doesNotContain("│");
    }

    @Test
    void hundreds_of_places_are_counted_and_the_first_are_named() {
        List<Finding> findings = IntStream.rangeClosed(1, 813)
                .mapToObj(at -> Finding.ofCell(Rule.CELL_ERROR, "Viện trợ", "K" + 2 * at, "#REF!"))
                .toList();
        Check check = new Check.Examined(FILE, new Report.Rejected(findings), examination(findings));

        String told = new CheckPage(wording(Language.VI), check, List.of())
                .on(new Page(Paint.PLAIN))
                .toString();
        assertThat(told)
                .contains("và 812 ô khác như thế: K4, K6, ")
                .contains(" K26 …")
                .doesNotContain("K28");
    }

    @Test
    void what_was_written_for_the_sender_is_named() {
        Check refused = new Check.Refused(FILE, Unreadable.PDF);

        assertThat(new CheckPage(wording(Language.VI), refused, List.of(Path.of("tra/a.xlsx"), Path.of("tra/a.txt")))
                        .on(new Page(Paint.PLAIN))
                        .toString())
                .endsWith("Đã ghi bản đánh dấu và thư gửi kèm:\n  tra/a.xlsx\n  tra/a.txt\n\n");
    }

    @Test
    void a_footnote_is_told_once_and_not_as_the_warning_that_it_was() {
        Finding warning = Finding.ofSheet(Rule.SHEET_HIDDEN, "Cũ", "Cũ", "3");
        Finding footnote = warning.explained(new Explanation("bản nháp", "Lan", "2022-12-31"));
        Report.Recognised report = (Report.Recognised) REPORT;
        Report read = new Report.Recognised(
                report.member(), report.period(), report.signedOn(), List.of(), List.of(), List.of(warning));

        Check check = new Check.Examined(FILE, read, examination(List.of(footnote)));
        assertThat(new CheckPage(wording(Language.VI), check, List.of())
                        .on(new Page(Paint.PLAIN))
                        .toString())
                .contains(
                        "Có 0 lỗi, 0 cảnh báo, 1 lưu ý:",
                        "Trang “Cũ”",
                        "│ Đã giải trình │",
                        "Giải trình: bản nháp (Lan,");
    }

    private static Examination examination(List<Finding> findings) {
        return new Examination(List.of(), List.of(), new Examination.Figures(List.of(), List.of()), findings);
    }

    private static Wording wording(Language language) {
        return Wording.of("messages/cli", language);
    }

    @Test
    void an_inspected_report_that_cannot_be_taken_says_why() {
        Finding reason = Finding.ofFile(Rule.FORM_NOT_FILLED, "");
        Look rejected = new Look.Seen(FILE, new Report.Rejected(List.of(reason)), List.of());

        assertThat(InspectPage.isTaken(rejected)).isFalse();
        assertThat(new InspectPage(wording(Language.VI), rejected)
                        .on(new Page(Paint.PLAIN))
                        .toString())
                .contains("Biểu mẫu chưa được điền");
    }
}
