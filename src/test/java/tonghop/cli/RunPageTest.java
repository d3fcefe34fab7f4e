package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.ledger.Basis;
import tonghop.domain.ledger.Plan;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.InDong;
import tonghop.run.OpenDecisions;
import tonghop.run.RunResult;
import tonghop.run.RunResult.MemberLine;

class RunPageTest {

    @Test
    void a_run_ends_with_figures_gaps_and_what_to_mend() {
        assertThat(page(Sample.incomplete(), Language.VI)).hasToString("""
                Kỳ 2022: đã tổng hợp, 2 đơn vị có số liệu.

                Đơn vị      Số liệu của kỳ         Dự án   Cam kết (đồng)   Giải ngân (đồng)   Dòng giữ lại
                Bắc Giang   2022                       9            1.500               -200              2
                Trà Vinh    9 tháng đầu năm 2022      21   16.104.216.000     16.361.292.000              0
                Tổng cộng                             30   16.104.217.500     16.361.291.800              2

                Chưa có báo cáo dùng được (2 đơn vị):
                  Hà Nội, Đà Nẵng

                Tệp không tính vào kết quả (1):
                  - 2022/scan.pdf (không đọc được): Tệp là bản PDF.

                Tệp có dòng giữ lại, các dòng ấy chưa cộng vào tổng (1):
                  - 2022/bac giang.xlsx: 2 dòng. Còn 2 lỗi.
                Xem từng chỗ phải sửa: ./tonghop check "input/2022/bac giang.xlsx"
                """);
    }

    /** A total that is short by what could not be converted would be signed as if it were whole. */
    @Test
    void an_amount_whose_rate_is_missing_is_neither_zero_nor_in_a_total() {
        var table = new MemberTable(
                Wording.of("messages/cli", Language.VI),
                List.of(
                        new MemberLine("Bắc Giang", "2025", 2, Sample.vnd("1500"), new InDong.RateMissing(), 2, 0),
                        new MemberLine("Trà Vinh", "2025", 1, Sample.vnd("500"), Sample.vnd("100"), 1, 0)));

        assertThat(String.join("\n", table.lines())).isEqualTo("""
                Đơn vị      Số liệu của kỳ   Dự án   Cam kết (đồng)   Giải ngân (đồng)   Dòng giữ lại
                Bắc Giang   2025                 2            1.500       thiếu tỷ giá              0
                Trà Vinh    2025                 1              500                100              0
                Tổng cộng                        3            2.000       thiếu tỷ giá              0""");
    }

    @Test
    void a_clean_run_ends_with_figures_and_the_paths_to_open() {
        assertThat(page(Sample.clean(), Language.EN)).hasToString("""
                Period 2022: consolidated; members with figures: 1.

                Member     Covers    Projects   Committed (VND)   Disbursed (VND)   Rows held
                Trà Vinh   2022-9M         21    16,104,216,000    16,361,292,000           0
                Total                      21    16,104,216,000    16,361,292,000           0

                To open:
                  nowhere/2022/toan-quoc.xlsx
                """);
    }

    @Test
    void a_run_says_what_it_changed_by_name_and_from_what_to_what_totals_moved() {
        String told = page(Sample.clean().with(Sample.plan()), Language.VI).toString();

        assertThat(told).contains("""

                So với lần trước: 1 báo cáo mới; 1 thay bản trước; 1 thôi không tính; 1 báo cáo như cũ.
                Mới:
                  Bắc Giang
                Thay bản trước:
                  - Trà Vinh, b.xlsx (bản 2) thay a.xlsx (bản 1): cam kết +400 VND; dòng giữ lại 0 → 1.
                Thôi không tính:
                  - Hà Nội, h.xlsx (bản 1): cam kết -7 VND. Đã rút.

                Tổng số     Cam kết, quy hết ra đồng   Giải ngân, quy hết ra đồng
                Cụm 1                         7 → 20                            0
                Cụm 5                      150 → 550                            0
                Toàn quốc                  157 → 570                            0

                Tổng số     Cam kết, quy hết ra USD   Giải ngân, quy hết ra USD
                Cụm 5                   0,00 → 0,02                        0,00
                Toàn quốc               0,00 → 0,02                        0,00

                Tổng số     Dòng giữ lại   Cam kết bị giữ lại   Giải ngân bị giữ lại
                Cụm 5              0 → 1            0 → 3 VND                      0
                Toàn quốc          0 → 1            0 → 3 VND                      0
                """);
    }

    /** Two versions stand in the line: which of them was withdrawn must be read off it. */
    @Test
    void a_plan_names_the_version_that_was_withdrawn() {
        Plan plan = Plan.between(
                new Basis(List.of(), List.of(Sample.trusted("b.xlsx", 2, "500")), List.of()),
                new Basis(
                        List.of(),
                        List.of(Sample.trusted("a.xlsx", 1, "100")),
                        List.of(Sample.submission("b.xlsx", 2, Status.WITHDRAWN, "Đã được Lan rút."))));

        assertThat(page(Sample.clean().with(plan), Language.VI).toString().replaceAll("\\s+", " "))
                .contains("a.xlsx (bản 1) thay b.xlsx (bản 2)")
                .contains("b.xlsx (bản 2): Đã được Lan rút.");
    }

    /** They stand in no list of lines to choose from: without this nobody would look at them again. */
    @Test
    void answers_that_contradict_each_other_are_left_to_be_settled() {
        List<String> pairs = List.of("quang-tri: Nước sạch | hue: Nước sạch", "hue: Nước sạch | da-nang: Nước sạch");
        OpenDecisions open = new OpenDecisions(0, List.of(), 0, pairs, Path.of("offered.csv"), List.of(), List.of());

        assertThat(page(Sample.clean().with(open), Language.VI).toString()).contains("""

                Có 2 cặp dự án có quyết định mâu thuẫn nhau: chưa áp dụng.
                  - quang-tri: Nước sạch | hue: Nước sạch
                  - hue: Nước sạch | da-nang: Nước sạch
                  Hãy xem lại các dòng project""");
        assertThat(page(Sample.clean().with(open), Language.EN).toString())
                .contains("decisions contradict each other: 2. None of them is applied.");
        assertThat(page(Sample.clean(), Language.VI).toString()).doesNotContain("mâu thuẫn");
    }

    @Test
    void the_lines_that_settle_which_version_counts_are_there_to_be_pasted_in_one_piece() {
        Decision line = new Decision(
                0, "2022/a.xlsx", "a".repeat(64), "", Kind.VERSION, "", "", "5 VND", "bbbb cccc", "x; y", "", "");
        OpenDecisions open =
                new OpenDecisions(1, List.of(line), 0, List.of(), Path.of("offered.csv"), List.of(), List.of());

        assertThat(page(Sample.clean().with(open), Language.EN).toString())
                .contains("\n2022/a.xlsx," + "a".repeat(64) + ",,version,,,5 VND,bbbb cccc,\"x; y\",,\n");
    }

    @Test
    void a_second_run_says_that_nothing_changed() {
        assertThat(page(Sample.clean().with(Plan.between(Sample.before(), Sample.before())), Language.EN)
                        .toString())
                .contains("\nNothing changed since the run before: unchanged reports: 3.\n")
                .doesNotContain("→");
    }

    @Test
    void colour_adds_nothing_that_is_not_said_in_words() {
        Wording wording = Wording.of("messages/cli", Language.VI);
        String coloured = new RunPage(wording, Sample.incomplete(), Path.of("input"))
                .on(new Page(Paint.COLOURED))
                .toString();

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(page(Sample.incomplete(), Language.VI).toString());
    }

    private static Page page(RunResult result, Language language) {
        Wording wording = Wording.of("messages/cli", language);
        return new RunPage(wording, result, Path.of("input")).on(new Page(Paint.PLAIN));
    }
}
