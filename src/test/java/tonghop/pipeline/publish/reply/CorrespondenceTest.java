package tonghop.pipeline.publish.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.BookSketch.member;
import static tonghop.pipeline.publish.book.ReportSketch.usd;
import static tonghop.pipeline.publish.book.ReportSketch.vnd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tonghop.domain.decision.Decision;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.publish.book.ReportSketch;

class CorrespondenceTest {

    private static final String AID = "Viện trợ PCPNN";

    private final Correspondence words = new Correspondence(Language.VI);

    /** Rows 8 to 10 of the aid table, of which the second is held. */
    private static MemberReport report() {
        return ReportSketch.of(member("tra-vinh", "84", "Trà Vinh"), "9", "2023")
                .project("Nước sạch", "Plan", "Y tế", vnd("1.500.000.000"), vnd("500.000.000"))
                .heldProject("Trường học", "Plan", "Giáo dục", vnd("250.000.000"))
                .project("Cầu", "Plan", "Giao thông", usd("1234.50"), usd("1000"))
                .entry(Section.EVENTS, Map.of(Field.NAME, "Gặp mặt"), Map.of(Field.PARTICIPANTS, 120L))
                .drawn();
    }

    private static PeriodBook book(List<Submission> others, Finding... findings) {
        MemberReport report = report();
        List<Submission> files = new ArrayList<>(others);
        files.add(report.submission());
        List<FoundIn> found = new ArrayList<>();
        List.of(findings).forEach(finding -> found.add(new FoundIn(report.submission(), finding)));
        others.forEach(other -> found.add(new FoundIn(other, Finding.ofFile(Rule.NO_SECTION, ""))));
        return new PeriodBook(
                ReportingPeriod.year(2023), List.of(report), List.of(), List.of(), files, found, List.of());
    }

    private static Submission other(String file, Status status) {
        return new Submission(ReportSketch.hash(file), file, "", "", 0, status, Submission.Rows.NONE, "Vì thế.");
    }

    @Test
    void the_covering_text_says_what_was_accepted_what_is_held_and_what_to_do() {
        Answer answer = Correspondence.answers(
                        book(List.of(), Finding.ofCell(Rule.AMOUNT_REFUSED, AID, "J9", "25O", "LETTERS_FOR_DIGITS")))
                .get(0);

        assertThat(words.letter(answer, Form.MARKED, "tra-vinh-2023.xlsx")).isEqualTo("""
                Kính gửi: Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh

                Về việc: báo cáo năm 2023. Tệp “tra-vinh.xlsx”.

                Ban Công tác địa phương, Liên hiệp các tổ chức hữu nghị Việt Nam đã nhận báo cáo nêu trên, xin cảm ơn quý đơn vị và xin phản hồi như sau.

                Số liệu đã nhận: 3 dòng.
                - Hòa bình, đoàn kết, hữu nghị: Số người tham gia 120; Số dòng 1.
                - Vận động viện trợ phi chính phủ nước ngoài: Cam kết 1.500.000.000 đồng; Cam kết 1.234,50 USD; Giải ngân 500.000.000 đồng; Giải ngân 1.000,00 USD; Số dòng 2.
                Chưa tính, chờ sửa: 1 dòng: Cam kết 250.000.000 đồng.

                Có 1 lỗi, 0 cảnh báo, 0 lưu ý.
                Lỗi: dòng có lỗi chưa được tính cho đến khi sửa.
                Các ô nêu ở trang “Phản hồi” của tệp gửi kèm được tô màu và có ghi chú. Xin sửa trực tiếp trong tệp gửi kèm rồi gửi lại chính tệp ấy; không cần xóa trang “Phản hồi”, màu và ghi chú.
                Tệp gửi kèm: tra-vinh-2023.xlsx. Danh sách đầy đủ ở trang đầu, “Phản hồi”; mỗi điểm có đường dẫn tới ô.

                Trân trọng cảm ơn.
                """);
    }

    @Test
    void no_cell_is_said_to_be_coloured_where_none_is_and_a_whole_report_that_does_not_count_is_told_as_one() {
        Answer rejected = Correspondence.answers(book(List.of(other("la.xlsx", Status.REJECTED)))).stream()
                .filter(answer -> answer.standing() == Answer.Standing.REJECTED)
                .findFirst()
                .orElseThrow();

        assertThat(words.reply(rejected, Form.MARKED).paragraphs())
                .contains(
                        "Lỗi: cả báo cáo chưa được tính cho đến khi sửa.",
                        "Các điểm nêu dưới đây là của cả tệp hoặc cả trang, nên không có ô nào được tô màu. Xin sửa trong tệp này rồi gửi lại chính tệp ấy; không cần xóa trang “Phản hồi”.");
        assertThat(words.letter(rejected, Form.MARKED, "la.xlsx"))
                .doesNotContain("tô màu và", "dưới đây", "ký xác nhận");
    }

    @Test
    void where_there_are_only_notes_nothing_is_asked_for_but_a_signature() {
        Answer noted = answer(Finding.ofCell(Rule.TEXT_CONVERTED, AID, "B9", "Céng"));

        assertThat(words.letter(noted, Form.MARKED, "x.xlsx"))
                .contains("không cần gửi lại tệp", "xin ký xác nhận")
                .doesNotContain("Xin sửa");
        assertThat(words.reply(noted, Form.MARKED).points())
                .singleElement()
                .extracting(Point::expected)
                .isEqualTo("");
    }

    @Test
    void what_was_explained_is_a_footnote_and_asks_for_nothing() {
        Finding warning = Finding.ofCell(Rule.DISBURSED_ABOVE_COMMITTED, AID, "K9", "5", "1 đồng", "5 đồng")
                .explained(new Explanation("Giải ngân bù năm 2022", "Lan", "2024-12-31"));
        Answer explained = answer(warning);

        assertThat(explained.isReceipt()).isTrue();
        assertThat(words.reply(explained, Form.RECEIPT).points()).isEmpty();
        assertThat(words.reply(explained, Form.RECEIPT).marks()).isEmpty();
        assertThat(words.reply(explained, Form.RECEIPT).paragraphs())
                .anyMatch(line -> line.startsWith("Đã có giải trình, không phải sửa (" + AID + ", ô K9): ")
                        && line.contains("Giải ngân bù năm 2022"));
        Answer beside = answer(warning, Finding.ofCell(Rule.AMOUNT_REFUSED, AID, "J9", "25O", "LETTERS_FOR_DIGITS"));
        assertThat(words.reply(beside, Form.MARKED).points()).hasSize(1);
        assertThat(words.letter(beside, Form.MARKED, "x.xlsx"))
                .contains("Có 1 lỗi, 0 cảnh báo, 0 lưu ý.", "Giải ngân bù");
    }

    @Test
    void what_the_office_decided_is_told_without_its_codes() {
        assertThat(decided(Decision.Kind.HEADING, "disbursed"))
                .startsWith("Cột này được hiểu là giá trị giải ngân, theo quyết định của cơ quan tổng hợp.");
        assertThat(decided(Decision.Kind.HEADING, Decision.IGNORE)).startsWith("Cột này không được đưa vào số liệu,");
        assertThat(decided(Decision.Kind.UNIT, "x1/1000000"))
                .startsWith("Số tiền của cột này, theo đơn vị tính ở tiêu đề, được chia cho 1.000.000,");
        assertThat(decided(Decision.Kind.UNIT, "triệu đồng"))
                .startsWith("Số tiền của cột này được tính theo đơn vị triệu đồng,");
        assertThat(decided(Decision.Kind.READING, "1.500.000 VND"))
                .startsWith("Số tiền ở ô này được hiểu là 1.500.000 VND,");
        assertThat(decided(Decision.Kind.PERIOD, "2022-9M")).startsWith("Kỳ báo cáo được hiểu là 9 tháng");
        assertThat(decided(Decision.Kind.MEMBER, "tra-vinh")).doesNotContain("tra-vinh");
    }

    private String decided(Decision.Kind kind, String value) {
        Decision decision = new Decision(3, "", "", "", kind, "", "", "", value, "", "", "");
        String message =
                words.phrases().message(Finding.ofCell(Rule.DECISION_APPLIED, AID, "J7", "GN", decision.told()));
        assertThat(message).doesNotContain("decisions.csv", "chưa ghi", "DECIDED");
        return message;
    }

    private static Answer answer(Finding... findings) {
        return Correspondence.answers(book(List.of(), findings)).get(0);
    }

    @Test
    void forty_cells_that_are_wrong_in_the_same_way_are_one_point_and_forty_marks() {
        Finding[] refused = IntStream.rangeClosed(8, 47)
                .mapToObj(row -> Finding.ofCell(Rule.AMOUNT_REFUSED, AID, "J" + row, "x", "TWO_AMOUNTS"))
                .toArray(Finding[]::new);

        Reply reply =
                words.reply(Correspondence.answers(book(List.of(), refused)).get(0), Form.MARKED);

        assertThat(reply.points()).singleElement().satisfies(point -> {
            assertThat(point.alike().addresses()).containsExactly("J9–J47");
            assertThat(point.held()).isEqualTo("1 dòng: Cam kết 250.000.000 đồng");
        });
        assertThat(reply.marks()).hasSize(40);
    }

    @Test
    void money_whose_unit_is_in_doubt_is_told_by_the_unit_as_written_and_no_other_is() {
        String doubted = " (cộng theo đơn vị tính và loại tiền đang ghi, còn phải kiểm tra)";
        Finding unit = Finding.ofCell(
                Rule.UNIT_SLIP, AID, "J8", "250", "J8:J9", "x1000", "", "", "", "", "", "", "", "", "", "", "", "", "");
        Finding letter = Finding.ofCell(Rule.AMOUNT_REFUSED, AID, "K9", "25O", "LETTERS_FOR_DIGITS", "25O");
        Answer doubtful = Correspondence.answers(book(List.of(), unit, letter)).get(0);
        Answer plain = Correspondence.answers(book(List.of(), letter)).get(0);

        assertThat(words.reply(doubtful, Form.MARKED).points())
                .extracting(Point::held)
                .allMatch(held -> held.endsWith("250.000.000 đồng" + doubted))
                .hasSize(2);
        assertThat(words.letter(doubtful, Form.MARKED, "x.xlsx")).contains("250.000.000 đồng" + doubted + ".");
        assertThat(words.letter(plain, Form.MARKED, "x.xlsx")).doesNotContain(doubted);
    }

    @Test
    void a_row_without_an_error_of_its_own_is_held_by_the_last_one_above_it() {
        Finding heading = Finding.ofCell(Rule.COLUMN_DOUBLED, AID, "J7", "Cam kết");
        Finding ofOtherSheet = Finding.ofCell(Rule.COUNT_REFUSED, "events", "F3", "x");

        Reply reply = words.reply(
                Correspondence.answers(book(List.of(), ofOtherSheet, heading)).get(0), Form.MARKED);

        assertThat(reply.points()).extracting(Point::held).containsExactly("1 dòng: Cam kết 250.000.000 đồng", "");
    }

    @Test
    void the_gravest_comes_first_and_a_cell_is_marked_once_with_all_that_is_said_of_it() {
        Reply reply = words.reply(
                Correspondence.answers(book(
                                List.of(),
                                Finding.ofCell(Rule.SECTOR_UNKNOWN, AID, "J9", "x"),
                                Finding.ofSheet(Rule.SHEET_HIDDEN, "Ẩn", "Ẩn", "3"),
                                Finding.ofCell(Rule.AMOUNT_REFUSED, AID, "J9", "x", "RANGE")))
                        .get(0),
                Form.MARKED);

        assertThat(reply.points())
                .extracting(
                        point -> point.number() + " " + point.alike().first().rule())
                .containsExactly("1 AMOUNT_REFUSED", "2 SECTOR_UNKNOWN", "3 SHEET_HIDDEN");
        assertThat(reply.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.severity()).isEqualTo(Rule.AMOUNT_REFUSED.severity());
            assertThat(mark.remarks()).extracting(Mark.Remark::point).containsExactly(1, 2);
        });
    }

    @Test
    void reports_that_count_and_files_that_do_not_are_answered_but_no_earlier_version() {
        PeriodBook book = book(List.of(
                other("2023/cũ.xlsx", Status.SUPERSEDED),
                other("2023/lạ: ?.xlsx", Status.REJECTED),
                other("2023/bìa.pdf", Status.QUARANTINED)));

        List<Answer> answers = Correspondence.answers(book);

        assertThat(answers)
                .extracting(answer -> answer.sender().stem() + " " + answer.standing())
                .containsExactly("lạ_ _ REJECTED", "bìa UNREADABLE", "tra-vinh-2023 ACCEPTED");
        assertThat(answers.get(2).isReceipt()).isTrue();
        assertThat(words.letter(answers.get(1), Form.LIST, "bìa.xlsx"))
                .contains("Kính gửi: Đơn vị gửi tệp “bìa.pdf”", "Chưa mở được tệp này", "Vì thế.");
    }
}
