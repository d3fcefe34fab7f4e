package tonghop.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static tonghop.domain.ledger.PostingSketch.aid;
import static tonghop.domain.ledger.PostingSketch.held;
import static tonghop.domain.ledger.PostingSketch.usd;
import static tonghop.domain.ledger.PostingSketch.vnd;
import static tonghop.domain.reporting.Field.COMMITTED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.Basis.Counting;
import tonghop.domain.ledger.Plan.Change;
import tonghop.domain.ledger.Plan.Change.Kind;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;

class PlanTest {

    private static final Share LITTLE = share(aid(1, "A", vnd(COMMITTED, "100")));
    private static final Share MUCH = share(aid(1, "A", vnd(COMMITTED, "900")), held(aid(2, "B", usd(COMMITTED, "5"))));

    private static final Submission OLD = file("old", Status.ACCEPTED);
    private static final Submission NEW = file("new", Status.ACCEPTED);

    @Test
    void the_same_content_with_the_same_figures_is_no_change_whatever_it_is_called() {
        Submission renamed = new Submission("old", "2023/x.xlsx", "a", "2023", 1, Status.ACCEPTED, Rows.NONE, "");

        Plan plan = Plan.between(counting(at("a", "1", OLD, LITTLE)), counting(at("a", "1", renamed, LITTLE)));

        assertThat(plan.isNothing()).isTrue();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.movesTotals()).isFalse();
    }

    @Test
    void every_way_in_which_a_report_can_come_to_count_has_its_name() {
        Basis none = new Basis(List.of(), List.of(), List.of(OLD));
        Basis little = counting(at("a", "1", OLD, LITTLE));

        assertThat(kinds(Basis.NONE, little)).containsExactly(Kind.NEW);
        assertThat(kinds(none, little)).containsExactly(Kind.COUNTED);
        assertThat(kinds(little, counting(at("a", "1", OLD, MUCH)))).containsExactly(Kind.RECALCULATED);
        assertThat(kinds(little, counting(at("a", "2", OLD, LITTLE)))).containsExactly(Kind.MOVED);
        assertThat(kinds(little, counting(at("a", "1", NEW, LITTLE)))).containsExactly(Kind.REPLACED);
        assertThat(kinds(little, none)).containsExactly(Kind.DROPPED);
    }

    /** What replaced it, or why it was dropped, is told with the figures: not a second time. */
    @Test
    void what_counted_before_is_told_once_as_it_stands_now() {
        Submission superseded = file("old", Status.SUPERSEDED);
        Basis after = new Basis(List.of(), List.of(at("a", "1", NEW, MUCH)), List.of(superseded));

        Change change = Plan.between(counting(at("a", "1", OLD, LITTLE)), after)
                .changes()
                .get(0);

        assertThat(change.instead()).containsExactly(superseded);
        assertThat(change.before()).isEqualTo(LITTLE);
        assertThat(change.after()).isEqualTo(MUCH);
        assertThat(kinds(counting(at("a", "1", OLD, LITTLE)), after)).containsExactly(Kind.REPLACED);
    }

    @Test
    void what_came_and_does_not_count_is_listed_once_and_what_is_rejected_is_not() {
        Basis before = counting(at("a", "1", NEW, LITTLE));
        Basis after = new Basis(
                List.of(),
                before.counting(),
                List.of(
                        file("late", Status.SUPERSEDED),
                        file("odd", Status.REJECTED),
                        file("pdf", Status.QUARANTINED)));

        assertThat(Plan.between(before, after).changes())
                .extracting(change -> change.kind() + " " + change.submission().sha256())
                .containsExactly("LISTED late");
        assertThat(Plan.between(after, after).isNothing()).isTrue();
    }

    @Test
    void clusters_move_by_what_their_members_bring_and_the_country_by_all() {
        Plan plan = Plan.between(
                counting(at("a", "1", OLD, LITTLE), at("b", "", file("b", Status.ACCEPTED), LITTLE)),
                counting(at("a", "2", OLD, LITTLE), at("b", "", file("b", Status.ACCEPTED), MUCH)));

        assertThat(plan.clusters())
                .extracting(move -> move.cluster() + ": " + dong(move.before()) + " " + dong(move.after()))
                .containsExactly("1: 100 –", "2: – 100", ": 100 900");
        assertThat(dong(plan.national().before()) + " " + dong(plan.national().after()))
                .isEqualTo("200 1000");
        assertThat(plan.national().after().held().rows()).isEqualTo(1);
    }

    @Test
    void a_share_without_a_rate_is_no_total_and_one_without_aid_is_zero() {
        Share open = share(PostingSketch.withoutRate(aid(1, "A", usd(COMMITTED, "5"))));

        assertThat(open.all(COMMITTED, Currency.VND)).isEmpty();
        assertThat(open.reported(COMMITTED, Currency.USD).amount()).isEqualByComparingTo("5");
        assertThat(Share.NOTHING.all(COMMITTED, Currency.VND).orElseThrow().isZero())
                .isTrue();
    }

    private static List<Kind> kinds(Basis before, Basis after) {
        return Plan.between(before, after).changes().stream().map(Change::kind).toList();
    }

    private static String dong(Share share) {
        return share.isNothing()
                ? "–"
                : share.all(COMMITTED, Currency.VND).orElseThrow().amount().toPlainString();
    }

    private static Basis counting(Counting... counting) {
        return new Basis(List.of(), List.of(counting), List.of());
    }

    private static Counting at(String member, String cluster, Submission submission, Share share) {
        return new Counting(member, member, cluster, submission, share);
    }

    private static Share share(Posting... postings) {
        return new Share(
                Totals.of(Stream.of(postings)
                        .filter(posting -> posting.entry().isAccepted())
                        .toList()),
                Totals.of(Stream.of(postings)
                        .filter(posting -> !posting.entry().isAccepted())
                        .toList()));
    }

    private static Submission file(String hash, Status status) {
        return new Submission(hash, "2023/" + hash + ".xlsx", "a", "2023", 1, status, Rows.NONE, "");
    }
}
