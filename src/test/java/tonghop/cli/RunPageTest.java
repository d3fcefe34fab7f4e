package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.InDong;
import tonghop.run.RunResult;
import tonghop.run.RunResult.MemberLine;

class RunPageTest {

    @Test
    void a_run_ends_with_figures_gaps_and_what_to_mend() {
        assertThat(page(Sample.incomplete(), Language.VI)).hasToString("""
                Kỳ 2022: đã tổng hợp, 2 đơn vị có số liệu.

                Đơn vị      Số liệu của kỳ   Dự án   Cam kết (đồng)   Giải ngân (đồng)   Dòng giữ lại
                Bắc Giang   2022                 9            1.500               -200              2
                Trà Vinh    2022-9M             21   16.104.216.000     16.361.292.000              0
                Tổng cộng                       30   16.104.217.500     16.361.291.800              2

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
                  output/2022/toan-quoc.xlsx
                """);
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
