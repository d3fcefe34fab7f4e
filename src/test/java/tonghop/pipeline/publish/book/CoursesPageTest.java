package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.book.Table.Row;

/** Every figure is worked out by hand; the rates are 24 000, 25 000 and 26 000. */
class CoursesPageTest {

    private static final List<Head> SHOWN = Stream.of(
                    Label.MEMBER,
                    Label.PERIOD,
                    Label.COURSE_COMMITTED,
                    Label.COURSE_COMMITTED_VND,
                    Label.COURSE_DISBURSED,
                    Label.COURSE_DISBURSED_VND,
                    Label.COURSE_REMAINING,
                    Label.COURSE_REMAINING_VND,
                    Label.COURSE_REMARKS)
            .<Head>map(Head.Own::new)
            .toList();

    /**
     * Trạm y tế: 100 000 − 30 000,50 − 20 000 = 49 999,50 dollars. In đồng 100 000 × 26 000 = 2 600 000 000 less 30 000,50 × 24 000
     * = 720 012 000 and 20 000 × 26 000 = 520 000 000, which is 1 359 988 000.
     *
     * <p>Cầu treo: 300 + 400 + 1 is 101 more than the 600 that were last stated.
     */
    @Test
    void each_project_has_its_periods_below_it_and_what_is_left_of_it() {
        assertThat(rows("toan-quoc.xlsx", Topic.COURSES))
                .containsExactly(
                        "Bắc Ninh | Cả dự án | 100000 | 2600000000 | 50000.5 | 1240012000 | 49999.5 | 1359988000"
                                + " | Chưa có báo cáo năm: 2025.",
                        "Bắc Giang | Năm 2024 | 100000 | 2400000000 | 30000.5 | 720012000 | | |",
                        "Bắc Ninh | Năm 2026 | 100000 | 2600000000 | 20000 | 520000000 | | |",
                        "Cao Bằng | Cả dự án | 600 | 600 | 701 | 701 | -101 | -101 | GIẢI NGÂN VƯỢT CAM KẾT 101 VND."
                                + " Cam kết đã nêu khác: 500 VND (Năm 2024)."
                                + " Tạm tính, mới có một phần năm: 9 tháng đầu năm 2025.",
                        "Cao Bằng | Năm 2024 | 500 | 500 | 300 | 300 | | |",
                        "Cao Bằng | 9 tháng đầu năm 2025 | 600 | 600 | 400 | 400 | | |",
                        "Cao Bằng | Năm 2026 | | | 1 | 1 | | |",
                        "| | | 2600000600 | | 1240012701 | | 1359987899 |",
                        "| | | 5000001100 | | 1240012701 | | |");
    }

    @Test
    void the_sums_stand_where_the_projects_are_named() {
        assertThat(page("toan-quoc.xlsx", Topic.COURSES).table().rows().stream()
                        .filter(row -> row.rank() == Table.Rank.TOTAL || row.rank() == Table.Rank.ASIDE)
                        .map(row -> told(row.value(CoursesPage.PROJECT))))
                .containsExactly("Cộng, mỗi dự án một lần", "Cộng các kỳ như đã báo cáo");
    }

    @Test
    void each_workbook_has_the_projects_of_its_own_members() {
        assertThat(rows("ngoai-cum.xlsx", Topic.COURSES)).isEqualTo(rows("toan-quoc.xlsx", Topic.COURSES));
        assertThat(new Bindery(Language.VI)
                        .bind(MergerYears.year2025Compared()).stream()
                                .flatMap(volume -> volume.pages().stream())
                                .map(Page::topic))
                .doesNotContain(Topic.COURSES);
    }

    @Test
    void what_may_be_one_is_asked_on_a_sheet_of_its_own() {
        assertThat(page("toan-quoc.xlsx", Topic.LIKELY).table().rows())
                .extracting(row ->
                        told(row.value(new Head.Own(Label.PERIOD))) + " " + told(row.value(new Head.Own(Label.ANSWER))))
                .containsExactly("Năm 2024 Chưa quyết định", "Năm 2026 ");
    }

    private static List<String> rows(String file, Topic topic) {
        return page(file, topic).table().rows().stream()
                .map(CoursesPageTest::told)
                .toList();
    }

    private static Page page(String file, Topic topic) {
        return new Bindery(Language.VI)
                .bind(MergerYears.followed()).stream()
                        .filter(volume -> volume.file().equals(file))
                        .findFirst()
                        .orElseThrow()
                        .page(topic);
    }

    private static String told(Row row) {
        return SHOWN.stream()
                .map(head -> told(row.value(head)))
                .collect(Collectors.joining(" | "))
                .replaceAll(" +", " ")
                .strip();
    }

    private static String told(Value value) {
        Value shown = value instanceof Value.Computed computed ? computed.result() : value;
        return shown instanceof Value.Figure figure
                ? figure.amount().stripTrailingZeros().toPlainString()
                : ((Value.Text) shown).text();
    }
}
