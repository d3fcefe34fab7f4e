package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.pipeline.publish.book.ReportSketch.member;
import static tonghop.pipeline.publish.book.ReportSketch.vnd;

import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;

class BinderyTest {

    private static final Member HUE = member("hue", "46", "Huế");
    private static final Member DA_NANG = member("da-nang", "48", "Đà Nẵng");

    @Test
    void a_cluster_from_which_only_nothing_came_has_no_workbook_but_is_named_in_the_countrys() {
        List<Volume> volumes = bind(List.of(), List.of(HUE, DA_NANG));

        assertThat(volumes).extracting(Volume::file).containsExactly("toan-quoc.xlsx");
        assertThat(volumes.get(0).page(Topic.ACTIVITIES).notes())
                .contains("– Chưa có báo cáo dùng được (2 đơn vị): Cụm 3: Huế, Đà Nẵng.");
    }

    @Test
    void a_plan_is_compared_with_part_of_a_year_only_with_a_word_about_it() {
        Page plan = bind(List.of(report("2023-9M")), List.of()).get(1).page(Topic.PLAN);

        assertThat(plan.notes()).contains("– Huế: 9.000 / 10.000 = 90,0 %; so sánh 9 tháng với kế hoạch cả năm.");
        assertThat(plan.table().rows().get(0).value(new Head.Own(Label.PLAN_COMPARISON)))
                .isEqualTo(new Value.Text("9 tháng so với kế hoạch cả năm"));
    }

    @Test
    void nothing_is_said_of_it_for_a_whole_year() {
        Page plan = bind(List.of(report("2023")), List.of()).get(1).page(Topic.PLAN);

        assertThat(plan.notes()).hasSize(2).noneMatch(note -> note.contains("Huế"));
    }

    @Test
    void without_a_held_row_the_notes_say_so() {
        assertThat(bind(List.of(report("2023")), List.of())
                        .get(0)
                        .page(Topic.ACTIVITIES)
                        .notes())
                .contains("– Không có dòng nào bị giữ lại.");
    }

    @Test
    void who_did_not_report_a_measure_is_named_and_a_reported_nought_is_none() {
        MemberReport silent = ReportSketch.of(HUE, "3", "2023")
                .project("Cầu", "CBM", "Y tế", vnd("8.000"))
                .drawn();
        MemberReport nought = ReportSketch.of(DA_NANG, "3", "2023")
                .project("Đường", "CBM", "Y tế", vnd("8.000"), vnd("0"))
                .drawn();

        assertThat(bind(List.of(silent, nought), List.of())
                        .get(1)
                        .page(Topic.AID)
                        .notes())
                .contains("– Không báo cáo giải ngân (dấu “–” không phải là 0): Huế.")
                .noneMatch(note -> note.contains("Không báo cáo cam kết"));
    }

    private static MemberReport report(String period) {
        return ReportSketch.of(HUE, "3", period)
                .project("Cầu", "CBM", "Y tế", vnd("8.000"), vnd("9.000"))
                .plan(vnd("10.000"))
                .drawn();
    }

    private static List<Volume> bind(List<MemberReport> reports, List<Member> absent) {
        Cluster cluster = new Cluster("3", "Cụm 3", List.of(HUE, DA_NANG), List.of(), List.of());
        return new Bindery(Language.VI)
                .bind(new PeriodBook(
                        ReportingPeriod.year(2023),
                        reports,
                        absent,
                        List.of(cluster),
                        reports.stream().map(MemberReport::submission).toList(),
                        List.of(),
                        List.of(ReportSketch.RATE)));
    }
}
