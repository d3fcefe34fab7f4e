package tonghop.pipeline.merge.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.PostingSketch;
import tonghop.domain.ledger.Twin;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twins;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Window;

/** Two members may report one project; tonghop asks, and a person answers once. */
class TwinSearchTest {

    private static final Posting WATER = project(9, "Nước sạch cho trường học Hướng Hóa", "500000000");
    private static final Posting SAME_WATER = project(12, "Nuoc sach cho truong hoc Huong Hoa", "500000000");
    private static final String BOTH =
            "hue: Nuoc sach cho truong hoc Huong Hoa | quang-tri: Nước sạch cho trường học Hướng Hóa";
    private static final String TURNED =
            "quang-tri: Nước sạch cho trường học Hướng Hóa | hue: Nuoc sach cho truong hoc Huong Hoa";

    @Test
    void a_title_that_lost_its_marks_and_the_same_amount_are_worth_a_question() {
        Twins twins = search(List.of(), report("quang-tri", WATER), report("hue", SAME_WATER));

        assertThat(twins.all()).extracting(Twin::said).containsExactly(BOTH);
        assertThat(twins.all().get(0).traits()).contains(Twin.Trait.SAME_TITLE, Twin.Trait.SAME_AMOUNT);
        assertThat(twins.open()).hasSize(1);
        assertThat(twins.repeated()).isEmpty();
    }

    @Test
    void neither_a_title_alone_nor_an_amount_alone_nor_one_member_is() {
        assertThat(search(
                                List.of(),
                                report("quang-tri", WATER),
                                report("hue", project(1, "Nước sạch cho trường học Hướng Hóa", "7000000")))
                        .all())
                .isEmpty();
        assertThat(search(
                                List.of(),
                                report("quang-tri", WATER),
                                report("hue", project(1, "Phẫu thuật mắt", "500000000")))
                        .all())
                .isEmpty();
        assertThat(search(List.of(), report("quang-tri", WATER, SAME_WATER)).all())
                .isEmpty();
    }

    @Test
    void the_order_of_the_reports_changes_nothing() {
        List<MemberReport> reports = new ArrayList<>(List.of(
                report("quang-tri", WATER),
                report("hue", SAME_WATER),
                report("an-giang", project(3, "Nước sạch cho trường học Hướng Hóa", "500000000"))));
        Twins one = new TwinSearch(Decisions.NONE).among(reports);
        Collections.reverse(reports);

        assertThat(one.all()).hasSize(3);
        assertThat(new TwinSearch(Decisions.NONE).among(reports).all())
                .extracting(Twin::said)
                .containsExactlyElementsOf(one.all().stream().map(Twin::said).toList());
    }

    @Test
    void of_what_is_the_same_the_second_is_repeated() {
        assertThat(repeated(decision(BOTH, "same"))).containsExactly("quang-tri");
        assertThat(repeated(decision(TURNED, "same"))).containsExactly("hue");
        assertThat(repeated(decision(BOTH, "different"))).isEmpty();
    }

    @Test
    void answers_that_contradict_each_other_take_nothing_away() {
        Twins twins = search(
                List.of(decision(BOTH, "same"), decision(TURNED, "same")),
                report("quang-tri", WATER),
                report("hue", SAME_WATER));

        assertThat(twins.all()).extracting(Twin::answer).containsExactly(Answer.CONTRADICTED);
        assertThat(twins.repeated()).isEmpty();
    }

    @Test
    void a_person_may_know_of_two_that_nothing_else_shows() {
        Posting other = project(4, "Cứu trợ khẩn cấp", "1000000");
        String both = "hue: Cứu trợ khẩn cấp | quang-tri: Nước sạch cho trường học Hướng Hóa";
        Twins twins = search(List.of(decision(both, "same")), report("quang-tri", WATER), report("hue", other));

        assertThat(twins.repeated()).extracting(side -> side.posting()).containsExactly(WATER);
    }

    @Test
    void one_entry_of_a_project_always_stays() {
        MemberReport third = report("an-giang", WATER);
        String a = "an-giang: Nước sạch cho trường học Hướng Hóa";
        String h = "hue: Nuoc sach cho truong hoc Huong Hoa";
        String q = "quang-tri: Nước sạch cho trường học Hướng Hóa";
        List<Decision> ring = List.of(
                decision(a + " | " + h, "same"), decision(h + " | " + q, "same"), decision(q + " | " + a, "same"));

        Twins round = search(ring, report("quang-tri", WATER), report("hue", SAME_WATER), third);
        assertThat(round.all()).extracting(Twin::answer).containsOnly(Answer.CONTRADICTED);
        assertThat(round.repeated()).isEmpty();

        Twins chain = search(ring.subList(0, 2), report("quang-tri", WATER), report("hue", SAME_WATER), third);
        assertThat(chain.all())
                .extracting(Twin::answer)
                .containsExactlyInAnyOrder(Answer.SAME, Answer.SAME, Answer.FOLLOWS);
        assertThat(chain.repeated())
                .extracting(side -> side.report().member().id())
                .containsExactlyInAnyOrder("hue", "quang-tri");
    }

    @Test
    void an_answer_that_fits_no_two_of_these_is_told_unless_it_is_about_others() {
        Decision retitled = decision(BOTH.replace("Nước sạch", "Nước sạch và vệ sinh"), "same");
        Decision ofOtherYears = decision("hue: Trồng rừng | quang-tri: Trồng rừng", "different");

        Twins twins = search(
                List.of(retitled, ofOtherYears, decision(BOTH, "different")),
                report("quang-tri", WATER),
                report("hue", SAME_WATER));

        assertThat(twins.astray()).containsExactly(retitled);
    }

    private static List<String> repeated(Decision decision) {
        return search(List.of(decision), report("quang-tri", WATER), report("hue", SAME_WATER)).repeated().stream()
                .map(side -> side.report().member().id())
                .toList();
    }

    private static Twins search(List<Decision> decisions, MemberReport... reports) {
        return new TwinSearch(new Decisions(decisions)).among(List.of(reports));
    }

    private static Decision decision(String both, String value) {
        return new Decision(2, "", "", "", Kind.PROJECT, "", "", both, value, "", "", "");
    }

    private static Posting project(int row, String title, String committed) {
        return PostingSketch.aid(row, title, PostingSketch.vnd(Field.COMMITTED, committed));
    }

    private static MemberReport report(String member, Posting... postings) {
        Member union = new Member(member, "00", member, "tỉnh", Window.since(LocalDate.EPOCH), Member.Union.YES);
        Submission submission = new Submission(
                member, member + ".xlsx", member, "2023", 1, Submission.Status.ACCEPTED, Submission.Rows.NONE, "");
        return new MemberReport(
                union,
                "",
                ReportingPeriod.year(2023),
                submission,
                List.of(postings),
                new Figures(List.of(), List.of()));
    }
}
