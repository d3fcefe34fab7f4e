package tonghop.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.ledger.Twin.Side;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Window;

/** Answers of people are applied as far as they go together, and told where they do not. */
class AgreementTest {

    @Test
    void what_was_said_over_two_steps_leaves_one_entry_and_the_pair_between_is_not_asked_about() {
        Twins twins =
                twins(same("quang-tri", "quang-binh"), same("quang-binh", "da-nang"), open("quang-tri", "da-nang"));

        assertThat(answers(twins))
                .containsExactlyInAnyOrder(
                        "quang-tri | quang-binh SAME", "quang-binh | da-nang SAME", "quang-tri | da-nang FOLLOWS");
        assertThat(repeated(twins)).containsExactlyInAnyOrder("quang-binh", "da-nang");
        assertThat(twins.open()).isEmpty();
    }

    @Test
    void a_circle_leaves_no_entry_and_is_told() {
        Twins twins =
                twins(same("quang-tri", "quang-binh"), same("quang-binh", "da-nang"), same("da-nang", "quang-tri"));

        assertThat(twins.all()).extracting(Twin::answer).containsOnly(Answer.CONTRADICTED);
        assertThat(twins.contradicted()).hasSize(3);
        assertThat(repeated(twins)).isEmpty();
    }

    @Test
    void a_circle_below_an_entry_that_stays_is_told_too() {
        Twins twins = twins(
                same("hue", "quang-tri"),
                same("quang-tri", "quang-binh"),
                same("quang-binh", "da-nang"),
                same("da-nang", "quang-tri"));

        assertThat(twins.contradicted()).hasSize(4);
        assertThat(repeated(twins)).isEmpty();
        assertThat(repeated(
                        twins(same("hue", "quang-tri"), same("quang-tri", "quang-binh"), same("hue", "quang-binh"))))
                .containsExactlyInAnyOrder("quang-tri", "quang-binh");
    }

    @Test
    void two_that_both_stay_in_one_project_are_told_until_somebody_says_which_does() {
        Twin one = same("quang-tri", "quang-binh");
        Twin other = same("da-nang", "quang-binh");
        Twins twins = twins(one, other, open("quang-tri", "da-nang"));

        assertThat(answers(twins))
                .containsExactlyInAnyOrder(
                        "quang-tri | quang-binh CONTRADICTED",
                        "da-nang | quang-binh CONTRADICTED",
                        "quang-tri | da-nang OPEN");
        assertThat(repeated(twins)).isEmpty();
        assertThat(repeated(twins(one, other, same("da-nang", "quang-tri"))))
                .containsExactlyInAnyOrder("quang-binh", "quang-tri");
    }

    @Test
    void what_was_said_to_be_different_parts_what_others_join() {
        Twins twins = twins(
                same("quang-tri", "quang-binh"), same("quang-tri", "da-nang"), different("quang-binh", "da-nang"));

        assertThat(answers(twins))
                .containsExactlyInAnyOrder(
                        "quang-tri | quang-binh CONTRADICTED",
                        "quang-tri | da-nang CONTRADICTED",
                        "quang-binh | da-nang DIFFERENT");
        assertThat(repeated(twins)).isEmpty();
    }

    @Test
    void a_pair_of_which_both_were_said_holds_up_its_own_project_only() {
        Twin both = open("quang-binh", "da-nang").answered(Answer.CONTRADICTED);

        assertThat(repeated(twins(same("quang-tri", "quang-binh"), same("quang-tri", "da-nang"), both)))
                .isEmpty();
        assertThat(repeated(twins(same("quang-tri", "quang-binh"), both))).containsExactly("quang-binh");
        assertThat(repeated(
                        twins(same("hue", "an-giang"), same("quang-tri", "quang-binh"), different("hue", "quang-tri"))))
                .containsExactlyInAnyOrder("an-giang", "quang-binh");
    }

    @Test
    void the_order_of_the_pairs_changes_nothing() {
        List<Twin> pairs = Arrays.asList(
                same("quang-tri", "quang-binh"),
                open("quang-tri", "hue"),
                same("da-nang", "hue"),
                same("quang-binh", "da-nang"),
                open("an-giang", "hue"));
        List<String> forwards = answers(new Twins(pairs));
        Collections.reverse(pairs);

        assertThat(forwards).contains("quang-tri | hue FOLLOWS", "an-giang | hue OPEN");
        assertThat(answers(new Twins(pairs))).isEqualTo(forwards);
    }

    private static Twins twins(Twin... twins) {
        return new Twins(List.of(twins));
    }

    private static List<String> answers(Twins twins) {
        return twins.all().stream()
                .map(twin -> member(twin.one()) + " | " + member(twin.other()) + " " + twin.answer())
                .toList();
    }

    private static List<String> repeated(Twins twins) {
        return twins.repeated().stream().map(AgreementTest::member).toList();
    }

    private static String member(Side side) {
        return side.report().member().id();
    }

    private static Twin same(String stays, String again) {
        return open(stays, again).answered(Answer.SAME);
    }

    private static Twin different(String one, String other) {
        return open(one, other).answered(Answer.DIFFERENT);
    }

    private static Twin open(String one, String other) {
        return new Twin(side(one), side(other), 100, List.of(), Answer.OPEN);
    }

    private static Side side(String member) {
        Posting posting = PostingSketch.aid(9, "Nước sạch", PostingSketch.vnd(Field.COMMITTED, "500000000"));
        Member union = new Member(member, "00", member, "tỉnh", Window.since(LocalDate.EPOCH), Member.Union.YES);
        Submission submission = new Submission(
                member, member + ".xlsx", member, "2023", 1, Submission.Status.ACCEPTED, Submission.Rows.NONE, "");
        MemberReport report = new MemberReport(
                union, "", ReportingPeriod.year(2023), submission, List.of(posting), new Figures(List.of(), List.of()));
        return new Side(report, posting);
    }
}
