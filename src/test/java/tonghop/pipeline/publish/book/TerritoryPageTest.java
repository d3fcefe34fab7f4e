package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.pipeline.publish.book.MergerYears.aid;
import static tonghop.pipeline.publish.book.MergerYears.book;
import static tonghop.pipeline.publish.book.MergerYears.report;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.rule.Language;

class TerritoryPageTest {

    @Test
    void merged_members_are_one_row_and_each_part_is_shown() {
        Volume national = national(MergerYears.in("2025-07-01", MergerYears.year2024(), Map.of()));

        assertThat(column(national.page(Topic.AID), Heads.MEMBER))
                .containsExactly(
                        "Các đơn vị ngoài cụm",
                        "Bắc Ninh",
                        "Cao Bằng",
                        "Huế",
                        "Lai Châu",
                        "Quảng Ninh",
                        "Tuyên Quang",
                        "Tổng cộng",
                        "Ngoài ra, đang giữ lại");
        assertThat(column(national.page(Topic.TERRITORY), Heads.MEMBER))
                .containsExactly("Bắc Ninh", "Bắc Giang", "Bắc Ninh", "Tuyên Quang", "Hà Giang");
        assertThat(national.page(Topic.AID).letterhead().subtitle())
                .isEqualTo("Năm 2024 – Toàn quốc – theo địa giới ngày 01/07/2025");
    }

    @Test
    void whose_provinces_a_day_shows_is_told_by_the_day_since_when_they_are_so() {
        assertThat(national(MergerYears.in("2099-01-01", MergerYears.year2024(), Map.of()))
                        .page(Topic.ACTIVITIES)
                        .notes())
                .anyMatch(note ->
                        note.contains("theo địa giới ngày 01/01/2099: các tỉnh, thành phố như đang có từ ngày"));
        assertThat(national(MergerYears.in("2025-07-01", MergerYears.year2024(), Map.of()))
                        .page(Topic.ACTIVITIES)
                        .notes())
                .anyMatch(note -> note.contains("theo địa giới ngày 01/07/2025. Không số nào"));
    }

    @Test
    void associations_of_one_name_are_told() {
        Page activities = national(MergerYears.in("2025-07-01", MergerYears.year2024(), Map.of()))
                .page(Topic.ACTIVITIES);

        assertThat(activities.notes())
                .contains(
                        "– Số hội, chi hội, hội viên của Bắc Ninh là số cộng từ Bắc Giang (1 hội), Bắc Ninh (1 hội); sau khi nhập, một hội có thể được báo cáo hai lần, cần đối chiếu trước khi dùng.",
                        "– Các hội trùng tên ở Bắc Ninh: Bắc Giang: Hội hữu nghị Việt – Lào tỉnh Bắc Giang, Bắc Ninh: Hội hữu nghị Việt - Lào Bắc Ninh.");
    }

    @Test
    void clusters_that_the_merger_cut_across_are_named() {
        PeriodBook phuTho = book("2026", report("phu-tho-2025", "2026", aid("100", "")));

        List<String> notes = national(MergerYears.in("2024-12-31", phuTho, Map.of()))
                .page(Topic.ACTIVITIES)
                .notes();

        assertThat(notes)
                .contains(
                        "– Phú Thọ: báo cáo chung cho Hòa Bình, Phú Thọ, Vĩnh Phúc, không tách được theo địa giới này, nên giữ nguyên một dòng.",
                        "– Phú Thọ tính vào Các đơn vị ngoài cụm; các phần thuộc cụm khác – Hòa Bình: Cụm 2; Phú Thọ: Cụm 2; Vĩnh Phúc: Cụm 1.");
    }

    @Test
    void in_the_geography_of_its_time_there_is_no_such_sheet() {
        assertThat(national(MergerYears.year2024()).pages())
                .extracting(Page::topic)
                .doesNotContain(Topic.TERRITORY, Topic.COMPARISON);
    }

    private static Volume national(PeriodBook book) {
        return new Bindery(Language.VI).bind(book).get(0);
    }

    private static List<String> column(Page page, Head head) {
        return page.table().rows().stream()
                .map(row -> ((Value.Text) row.value(head)).text())
                .toList();
    }
}
