package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.Standings.FileStanding;
import tonghop.run.Standings.Standing;

class StandingPageTest {

    private static final Wording WORDING = Wording.of("messages/cli", Language.VI);

    private static final Standing PUBLISHED = new Standing(
            Sample.YEAR,
            "15/01/2023 01:00",
            List.of(
                    new FileStanding("2022/bac-giang.xlsx", "Bắc Giang", "2022", "accepted-with-held-rows", 2, ""),
                    new FileStanding("2022/x.pdf", "", "", "quarantined", 0, "Tệp là bản PDF.")),
            List.of("Hà Nội", "Huế"),
            List.of("2022/moi.xlsx"));

    private static final Standing WAITING =
            new Standing(Sample.YEAR, "", List.of(), List.of("Hà Nội"), List.of("2022/a.xlsx", "2022/b.xlsx"));

    @Test
    void a_period_shows_who_sent_who_is_late_and_what_waits() {
        assertThat(new StandingPage(WORDING, PUBLISHED).on(new Page(Paint.PLAIN)))
                .hasToString("""
                Kỳ 2022: phát hành lần gần nhất lúc 15/01/2023 01:00

                Đơn vị      Tệp                   Tình trạng                 Dòng giữ lại
                Bắc Giang   2022/bac-giang.xlsx   đã nhận, có dòng giữ lại              2
                            2022/x.pdf            không đọc được                        0

                Lý do:
                  - 2022/x.pdf: Tệp là bản PDF.

                Chưa có báo cáo dùng được (2 đơn vị):
                  Hà Nội, Huế

                Tệp mới, chưa tổng hợp (1); chạy ./tonghop run 2022:
                  - 2022/moi.xlsx
                """);
    }

    @Test
    void nobody_is_called_late_while_files_wait_to_be_read_for_the_first_time() {
        assertThat(new StandingPage(WORDING, WAITING).on(new Page(Paint.PLAIN))).hasToString("""
                Kỳ 2022: chưa phát hành lần nào

                Tệp mới, chưa tổng hợp (2); chạy ./tonghop run 2022:
                  - 2022/a.xlsx
                  - 2022/b.xlsx
                """);
    }

    @Test
    void the_geographies_in_which_a_period_was_drawn_too_are_named() {
        Standing drawn = new Standing(
                Sample.YEAR,
                "15/01/2023 01:00",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(LocalDate.of(2025, 7, 1)));

        assertThat(new StandingPage(WORDING, drawn).on(new Page(Paint.PLAIN))).hasToString("""
                Kỳ 2022: phát hành lần gần nhất lúc 15/01/2023 01:00
                Có vẽ thêm theo địa giới ngày 01/07/2025: output/2022/dia-gioi-2025-07-01.
                """);
    }

    @Test
    void all_periods_are_shown_at_a_glance() {
        assertThat(new PeriodsPage(WORDING, List.of(PUBLISHED, WAITING)).on(new Page(Paint.PLAIN)))
                .hasToString("""
                Kỳ     Phát hành lúc      Số tệp   Dòng giữ lại   Tệp chưa tổng hợp
                2022   15/01/2023 01:00        2              2                   1
                2022   -                       0              0                   2

                Xem kỹ một kỳ: ./tonghop status 2023
                """);
    }

    /** The moment comes as 2023-01-15 01:00 from the folder. */
    @Test
    void status_and_journal_write_a_day_alike() {
        String told =
                new StandingPage(WORDING, PUBLISHED).on(new Page(Paint.PLAIN)).toString();

        assertThat(told).contains("15/01/2023 01:00").doesNotContain("2023-01-15");
    }

    @Test
    void an_empty_workspace_says_where_to_begin() {
        assertThat(new PeriodsPage(WORDING, List.of()).on(new Page(Paint.PLAIN)).toString())
                .contains("input/2023")
                .doesNotContain("Số tệp");
    }
}
