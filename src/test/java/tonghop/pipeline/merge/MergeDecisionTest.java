package tonghop.pipeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.decision.Decisions;
import tonghop.domain.decision.Offers;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Successions;
import tonghop.domain.reporting.Successions.Succession;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Wording;

class MergeDecisionTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);

    private final List<Candidate> candidates = new ArrayList<>();
    private Guidance guidance = Guidance.NONE;

    /** {@code file sha receipt} and whether it still lies there. */
    private void report(String file, String sha, int receipt, String member, String period, String signedOn) {
        add(arrival(file, sha, receipt, Presence.PRESENT), member, period, signedOn);
    }

    private void gone(String file, String sha, int receipt, String member, String period, String signedOn) {
        add(arrival(file, sha, receipt, Presence.GONE), member, period, signedOn);
    }

    private void add(Arrival arrival, String member, String period, String signedOn) {
        Outcome outcome = new Outcome.Reported(
                member,
                ReportingPeriod.parse(period).orElseThrow(),
                signedOn,
                new Rows(3, 2, 0, 1),
                List.of(
                        new Money(new BigDecimal("1000000"), Currency.VND),
                        new Money(new BigDecimal("5"), Currency.USD)));
        candidates.add(new Candidate(arrival, candidates.size() + 1, outcome));
    }

    private void revision(String file, String sha, int receipt, String signedOn, int revision) {
        Outcome outcome = new Outcome.Reported("tra-vinh", YEAR, signedOn, revision, new Rows(3, 2, 0, 1), List.of());
        candidates.add(new Candidate(arrival(file, sha, receipt, Presence.PRESENT), candidates.size() + 1, outcome));
    }

    private static Decision replaces(String sha, String other) {
        return new Decision(2, "", sha, "", Kind.VERSION, "", "", "", other.substring(0, 12), "", "Lan", "");
    }

    private List<Rule> findings(String file) {
        return ruling(file).findings().stream().map(Finding::rule).toList();
    }

    private Ruling ruling(String file) {
        return MergeDecision.on(YEAR, candidates, guidance).rulings().stream()
                .filter(ruling -> ruling.candidate().arrival().file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reasons(String file) {
        Wording wording = Wording.of(Reason.BUNDLE, Language.EN);
        return ruling(file).reasons().stream()
                .map(reason -> reason.sentence(wording))
                .toList();
    }

    private List<Decision> offered(String file) {
        Ruling ruling = ruling(file);
        return new Offers(file, ruling.candidate().arrival().sha256(), "tra-vinh")
                .of(ruling.findings(), Wording.ofFindings(Language.VI));
    }

    private void other(String file, String sha, Presence presence, Outcome outcome) {
        candidates.add(new Candidate(arrival(file, sha, 1, presence), candidates.size() + 1, outcome));
    }

    private static Arrival arrival(String file, String sha, int receipt, Presence presence) {
        return new Arrival(file, sha, 100, receipt, presence);
    }

    private List<String> decided(ReportingPeriod period) {
        Wording wording = Wording.of(Reason.BUNDLE, Language.EN);
        return MergeDecision.on(period, candidates, guidance).rulings().stream()
                .map(ruling -> told(ruling, wording))
                .toList();
    }

    private static String told(Ruling ruling, Wording wording) {
        List<String> reasons = ruling.reasons().stream()
                .map(Reason::key)
                .filter(key -> !key.startsWith("conflict."))
                .toList();
        ruling.reasons().forEach(reason -> assertThat(reason.sentence(wording)).isNotBlank());
        return ruling.candidate().arrival().file() + " " + ruling.status() + " v" + ruling.version() + " "
                + ruling.use() + " " + reasons;
    }

    @Test
    void what_was_received_later_supersedes_where_the_reports_say_nothing() {
        report("2022/new.xlsx", "a", 2, "tra-vinh", "2022", "");
        report("2022/old.xlsx", "b", 1, "tra-vinh", "2022", "2023-02-01");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/new.xlsx ACCEPTED v2 COUNTS []", "2022/old.xlsx SUPERSEDED v1 LISTED [superseded]");
    }

    @Test
    void a_second_half_never_counts_for_the_year_and_is_left_over_beside_a_part() {
        report("2022-H2/a.xlsx", "a", 1, "tra-vinh", "2022-H2", "");
        report("2022-H2/b.xlsx", "b", 2, "tra-vinh", "2022-H2", "");
        report("2022-9M/c.xlsx", "c", 1, "tra-vinh", "2022-9M", "");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022-9M/c.xlsx ACCEPTED v1 COUNTS [stands-for-year]",
                        "2022-H2/a.xlsx SUPERSEDED v1 LISTED [superseded]",
                        "2022-H2/b.xlsx RECEIVED v2 LISTED [left-over]");
        assertThat(decided(ReportingPeriod.half(2022, 2))).contains("2022-H2/b.xlsx ACCEPTED v2 COUNTS []");
        report("2022/d.xlsx", "d", 3, "tra-vinh", "2022", "");
        assertThat(decided(YEAR))
                .contains("2022-H2/b.xlsx ACCEPTED v2 LISTED [not-used]", "2022/d.xlsx ACCEPTED v1 COUNTS []");
    }

    @Test
    void what_was_signed_earlier_is_older_though_it_came_later_and_that_is_told() {
        report("2022/new.xlsx", "aa", 1, "tra-vinh", "2022", "2023-02-01");
        report("2022/old.xlsx", "bb", 2, "tra-vinh", "2022", "2023-01-01");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/new.xlsx ACCEPTED v2 COUNTS []", "2022/old.xlsx SUPERSEDED v1 LISTED [superseded]");
        assertThat(findings("2022/old.xlsx")).containsExactly(Rule.VERSION_OUT_OF_TURN);
    }

    @Test
    void a_revision_that_both_state_goes_before_the_date_and_the_receipt() {
        revision("2022/1.xlsx", "a", 1, "2023-01-01", 2);
        revision("2022/2.xlsx", "b", 2, "2023-02-01", 1);

        assertThat(decided(YEAR))
                .containsExactly("2022/1.xlsx ACCEPTED v2 COUNTS []", "2022/2.xlsx SUPERSEDED v1 LISTED [superseded]");
    }

    @Test
    void a_correction_that_says_so_replaces_what_came_with_it() {
        revision("2022/1.xlsx", "a", 1, "", 1);
        revision("2022/2.xlsx", "b", 1, "", 0);

        assertThat(decided(YEAR))
                .containsExactly("2022/1.xlsx ACCEPTED v2 COUNTS []", "2022/2.xlsx SUPERSEDED v1 LISTED [superseded]");
    }

    /** It may be the first report, late, or the next correction: nobody knows. */
    @Test
    void a_report_without_a_revision_that_came_after_a_correction_is_in_conflict_with_it() {
        revision("2022/1.xlsx", "a", 1, "", 1);
        revision("2022/2.xlsx", "b", 2, "", 0);

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/1.xlsx REJECTED v0 LISTED [conflict]", "2022/2.xlsx REJECTED v0 LISTED [conflict]");
    }

    @Test
    void a_conflict_names_what_each_file_says_why_that_settles_nothing_and_what_can_be_typed() {
        revision("2022/A.xlsx", A, 1, "2024-01-10", 2);
        revision("2022/B.xlsx", B, 1, "2024-01-15", 0);

        assertThat(reasons("2022/B.xlsx"))
                .containsExactly(
                        "Not counted: there is also 2022/A.xlsx for the same member and period, and nothing says which is"
                                + " newer.",
                        "2022/B.xlsx: says no revision, signed 15/01/2024, committed 0 VND.",
                        "2022/A.xlsx: says revision 2, signed 10/01/2024, committed 0 VND.",
                        "The one that says a revision was signed before the one that says none.",
                        "If this one is right, take its line of kind version from data/decisions-offered.csv over into"
                                + " input/reference/decisions.csv. If it is wrong, type ./tonghop withdraw 2022 --member"
                                + " tra-vinh --version bbbbbbbbbbbb --by \"…\" --reason \"…\". Then run again.");
        assertThat(Wording.ofFindings(Language.VI)
                        .message(ruling("2022/A.xlsx").findings().get(0)))
                .contains(
                        "tệp này (lần điều chỉnh: 2; ngày ký: 10/01/2024; cam kết: 0 VND) và tệp 2022/B.xlsx"
                                + " (lần điều chỉnh: không ghi; ngày ký: 15/01/2024; cam kết: 0 VND)",
                        "được ký trước bản không ghi");
    }

    @Test
    void the_line_that_settles_a_conflict_of_three_speaks_of_all_of_them() {
        report("2022/a.xlsx", A, 1, "tra-vinh", "2022", "");
        report("2022/b.xlsx", B, 1, "tra-vinh", "2022", "");
        report("2022/c.xlsx", C, 1, "tra-vinh", "2022", "");

        assertThat(offered("2022/c.xlsx")).singleElement().satisfies(line -> assertThat(line.reason())
                .isEqualTo("tính tệp này (1.000.000 VND; 5,00 USD), không tính 2022/a.xlsx (1.000.000 VND; 5,00 USD);"
                        + " 2022/b.xlsx (1.000.000 VND; 5,00 USD)"));
        assertThat(reasons("2022/a.xlsx"))
                .filteredOn(reason -> reason.contains("no revision, no date of signature"))
                .hasSize(3);
    }

    @Test
    void reports_that_can_only_be_ordered_in_a_circle_are_in_conflict() {
        report("2022/a.xlsx", "a", 1, "tra-vinh", "2022", "2023-01-20");
        report("2022/b.xlsx", "b", 2, "tra-vinh", "2022", "");
        report("2022/c.xlsx", "c", 3, "tra-vinh", "2022", "2023-01-10");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/a.xlsx REJECTED v0 LISTED [conflict]",
                        "2022/b.xlsx REJECTED v0 LISTED [conflict]",
                        "2022/c.xlsx REJECTED v0 LISTED [conflict]");
    }

    @Test
    void a_later_report_settles_a_conflict_of_earlier_ones() {
        report("2022/a.xlsx", "a", 1, "tra-vinh", "2022", "");
        report("2022/b.xlsx", "b", 1, "tra-vinh", "2022", "");
        report("2022/c.xlsx", "c", 2, "tra-vinh", "2022", "");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/a.xlsx SUPERSEDED v1 LISTED [superseded]",
                        "2022/b.xlsx SUPERSEDED v2 LISTED [superseded]",
                        "2022/c.xlsx ACCEPTED v3 COUNTS []");
    }

    @Test
    void a_decision_as_it_is_offered_settles_a_conflict_and_goes_before_everything() {
        report("2022/a.xlsx", A, 1, "tra-vinh", "2022", "2023-01-20");
        report("2022/b.xlsx", B, 2, "tra-vinh", "2022", "");
        report("2022/c.xlsx", C, 3, "tra-vinh", "2022", "2023-01-10");
        List<Decision> offered = offered("2022/a.xlsx");
        guidance = new Guidance(new Decisions(offered), List.of());

        assertThat(offered).extracting(Decision::value).containsExactly(B.substring(0, 12) + " " + C.substring(0, 12));
        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/a.xlsx ACCEPTED v3 COUNTS []",
                        "2022/b.xlsx SUPERSEDED v1 LISTED [superseded]",
                        "2022/c.xlsx SUPERSEDED v2 LISTED [superseded]");
        assertThat(findings("2022/a.xlsx")).containsExactly(Rule.VERSION_DECIDED);
    }

    @Test
    void decisions_that_contradict_each_other_settle_nothing() {
        report("2022/a.xlsx", A, 1, "tra-vinh", "2022", "");
        report("2022/b.xlsx", B, 2, "tra-vinh", "2022", "");
        guidance = new Guidance(new Decisions(List.of(replaces(A, B), replaces(B, A))), List.of());

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/a.xlsx REJECTED v0 LISTED [conflict]", "2022/b.xlsx REJECTED v0 LISTED [conflict]");
        assertThat(findings("2022/a.xlsx")).contains(Rule.DECISION_CONTRADICTED);
    }

    @Test
    void a_decision_does_not_hold_against_what_came_after_it() {
        report("2022/a.xlsx", A, 1, "tra-vinh", "2022", "");
        report("2022/b.xlsx", B, 1, "tra-vinh", "2022", "");
        report("2022/c.xlsx", C, 2, "tra-vinh", "2022", "");
        guidance = new Guidance(new Decisions(List.of(replaces(A, B))), List.of());

        assertThat(decided(YEAR)).contains("2022/c.xlsx ACCEPTED v3 COUNTS []");
    }

    @Test
    void a_withdrawn_version_leaves_the_one_before_it_counting_and_keeps_its_number() {
        report("2022/1.xlsx", A, 1, "tra-vinh", "2022", "");
        report("2022/2.xlsx", B, 2, "tra-vinh", "2022", "");
        guidance = new Guidance(Decisions.NONE, List.of(new Withdrawal(B, "Lan", "2026-11-22", "sai")));

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/1.xlsx ACCEPTED v1 COUNTS []", "2022/2.xlsx WITHDRAWN v2 LISTED [withdrawn-present]");
        assertThat(findings("2022/2.xlsx")).containsExactly(Rule.VERSION_WITHDRAWN);
    }

    @Test
    void of_a_member_whose_only_report_is_withdrawn_nothing_counts() {
        gone("2022/1.xlsx", A, 1, "tra-vinh", "2022", "");
        guidance = new Guidance(Decisions.NONE, List.of(new Withdrawal(A, "Lan", "2026-11-22", "sai")));

        assertThat(decided(YEAR)).containsExactly("2022/1.xlsx WITHDRAWN v1 LISTED [withdrawn]");
    }

    @Test
    void what_came_together_is_ordered_by_the_dates_of_signature() {
        report("2022/1.xlsx", "a", 1, "tra-vinh", "2022", "2023-02-01");
        report("2022/2.xlsx", "b", 1, "tra-vinh", "2022", "2023-01-01");

        assertThat(decided(YEAR))
                .containsExactly("2022/1.xlsx ACCEPTED v2 COUNTS []", "2022/2.xlsx SUPERSEDED v1 LISTED [superseded]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-01-01"})
    void what_came_together_and_cannot_be_ordered_counts_neither(String signedOn) {
        report("2022/1.xlsx", "a", 1, "tra-vinh", "2022", "2023-01-01");
        report("2022/2.xlsx", "b", 1, "tra-vinh", "2022", signedOn);

        MergeDecision decision = MergeDecision.on(YEAR, candidates);

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/1.xlsx REJECTED v0 LISTED [conflict]", "2022/2.xlsx REJECTED v0 LISTED [conflict]");
        assertThat(decision.counting()).isEmpty();
        assertThat(decision.rulings().get(0).findings()).singleElement().satisfies(finding -> assertThat(
                        finding.arguments())
                .startsWith("1.000.000 VND; 5,00 USD", "2022/2.xlsx", "1.000.000 VND; 5,00 USD", "b")
                .contains("01/01/2023", "NOTHING_TELLS"));
    }

    @Test
    void a_conflict_leaves_the_earlier_version_counting_and_says_so() {
        report("2022/0.xlsx", "a", 1, "tra-vinh", "2022", "");
        report("2022/1.xlsx", "b", 2, "tra-vinh", "2022", "");
        report("2022/2.xlsx", "c", 2, "tra-vinh", "2022", "");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/0.xlsx ACCEPTED v1 COUNTS [newer-conflict]",
                        "2022/1.xlsx REJECTED v0 LISTED [conflict]",
                        "2022/2.xlsx REJECTED v0 LISTED [conflict]");
    }

    @Test
    void taking_one_of_two_conflicting_files_away_settles_nothing_but_withdrawing_it_does() {
        gone("2022/1.xlsx", "a", 1, "tra-vinh", "2022", "");
        report("2022/2.xlsx", "b", 1, "tra-vinh", "2022", "");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/1.xlsx REJECTED v0 LISTED [conflict]", "2022/2.xlsx REJECTED v0 LISTED [conflict]");

        guidance = new Guidance(Decisions.NONE, List.of(new Withdrawal("a", "Lan", "2026-11-22", "sai")));
        assertThat(decided(YEAR)).contains("2022/2.xlsx ACCEPTED v2 COUNTS []");
    }

    @Test
    void a_report_whose_file_has_gone_still_counts_and_says_so() {
        gone("2022/1.xlsx", "a", 1, "tra-vinh", "2022", "");

        assertThat(decided(YEAR)).containsExactly("2022/1.xlsx ACCEPTED v1 COUNTS [gone]");
    }

    @Test
    void the_same_content_under_two_names_is_one_submission() {
        report("2022/b.xlsx", "a", 1, "tra-vinh", "2022", "");
        report("2022/a.xlsx", "a", 1, "tra-vinh", "2022", "");

        MergeDecision decision = MergeDecision.on(YEAR, candidates);

        assertThat(decided(YEAR)).containsExactly("2022/a.xlsx ACCEPTED v1 COUNTS []");
        assertThat(decision.rulings().get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("2022/b.xlsx"));
    }

    @Test
    void a_content_that_only_its_names_assign_to_two_members_is_nobodys() {
        report("2022/an giang.xlsx", "a", 1, "an-giang", "2022", "");
        report("2022/tra vinh.xlsx", "a", 1, "tra-vinh", "2022", "");

        assertThat(decided(YEAR)).containsExactly("2022/an giang.xlsx REJECTED v0 LISTED [contradictory-names]");
    }

    @Test
    void renaming_a_file_corrects_whose_it_is() {
        gone("2022/an giang.xlsx", "a", 1, "an-giang", "2022", "");
        report("2022/tra vinh.xlsx", "a", 1, "tra-vinh", "2022", "");

        assertThat(decided(YEAR)).containsExactly("2022/tra vinh.xlsx ACCEPTED v1 COUNTS []");
    }

    @Test
    void the_best_report_stands_for_the_year() {
        report("2022-9M/1.xlsx", "a", 2, "tra-vinh", "2022-9M", "");
        report("2022-H1/1.xlsx", "b", 1, "tra-vinh", "2022-H1", "");
        report("2022/2.xlsx", "c", 1, "an-giang", "2022", "");
        report("2022-9M/2.xlsx", "d", 2, "an-giang", "2022-9M", "");

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022-9M/1.xlsx ACCEPTED v1 COUNTS [stands-for-year]",
                        "2022-9M/2.xlsx ACCEPTED v1 LISTED [not-used]",
                        "2022-H1/1.xlsx ACCEPTED v1 LISTED [not-used]",
                        "2022/2.xlsx ACCEPTED v1 COUNTS []");
    }

    @Test
    void a_rejected_year_leaves_the_part_counting() {
        report("2022-9M/1.xlsx", "a", 1, "tra-vinh", "2022-9M", "");
        other("2022/1.xlsx", "b", Presence.PRESENT, new Outcome.Rejected());

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022-9M/1.xlsx ACCEPTED v1 COUNTS [stands-for-year]", "2022/1.xlsx REJECTED v0 LISTED []");
    }

    @Test
    void what_does_not_count_is_listed_only_while_it_lies_there() {
        other("2022/1.pdf", "a", Presence.PRESENT, new Outcome.Quarantined(Unreadable.PDF));
        other("2022/2.pdf", "b", Presence.GONE, new Outcome.Quarantined(Unreadable.PDF));
        other("2022/3.xlsx", "c", Presence.GONE, new Outcome.Rejected());
        other("2022/4.xlsx", "d", Presence.PRESENT, new Outcome.GivenUp());
        other("2022/5.xlsx", "", Presence.PRESENT, new Outcome.NotOpened());
        other("2022/6.xlsx", "", Presence.PRESENT, new Outcome.NotOpened());

        assertThat(decided(YEAR))
                .containsExactly(
                        "2022/1.pdf QUARANTINED v0 LISTED []",
                        "2022/4.xlsx QUARANTINED v0 LISTED [given-up]",
                        "2022/5.xlsx QUARANTINED v0 LISTED [not-opened]",
                        "2022/6.xlsx QUARANTINED v0 LISTED [not-opened]");
    }

    @Test
    void a_report_on_another_period_does_not_count() {
        report("2022/1.xlsx", "a", 1, "tra-vinh", "2021", "");

        assertThat(decided(YEAR)).containsExactly("2022/1.xlsx REJECTED v0 LISTED [other-period]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_the_candidates_does_not_matter(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String file = "2022/" + i + ".xlsx";
            String sha = "content " + random.nextInt(8);
            String signedOn = random.nextBoolean() ? "" : "2023-01-0" + (1 + random.nextInt(3));
            report(file, sha, 1 + random.nextInt(2), "member " + sha.hashCode() % 3, "2022", signedOn);
        }
        MergeDecision before = MergeDecision.on(YEAR, candidates);

        Collections.shuffle(candidates, random);

        assertThat(MergeDecision.on(YEAR, candidates)).isEqualTo(before);
    }

    @Test
    void what_a_successor_reports_on_is_not_counted_again_for_its_parts() {
        report("2022-H1/ha-tay.xlsx", "a", 1, "ha-tay", "2022-H1", "");
        report("2022-H1/ha-noi.xlsx", "b", 1, "ha-noi", "2022-H1", "");
        report("2022-H1/tra-vinh.xlsx", "c", 1, "tra-vinh", "2022-H1", "");
        report("2022/ha-noi.xlsx", "d", 1, "ha-noi-2022", "2022", "");

        MergeDecision settled = new Inheritance(new Successions(List.of(
                        into("ha-tay", "ha-noi-2022"), into("ha-noi", "ha-noi-2022"), into("ha-noi-2022", "ha-noi"))))
                .settle(MergeDecision.on(YEAR, candidates));

        Wording wording = Wording.of(Reason.BUNDLE, Language.EN);
        assertThat(settled.rulings().stream().map(ruling -> told(ruling, wording)))
                .containsExactly(
                        "2022-H1/ha-noi.xlsx ACCEPTED v1 LISTED [covered-by-successor]",
                        "2022-H1/ha-tay.xlsx ACCEPTED v1 LISTED [covered-by-successor]",
                        "2022-H1/tra-vinh.xlsx ACCEPTED v1 COUNTS [stands-for-year]",
                        "2022/ha-noi.xlsx ACCEPTED v1 COUNTS []");
    }

    private static Succession into(String member, String successor) {
        return new Succession(member, successor, LocalDate.of(2022, 7, 1), "a law");
    }

    @Test
    void of_versions_in_conflict_no_row_is_told_as_accepted() {
        report("2022/one.xlsx", "a", 1, "tra-vinh", "2022", "");
        report("2022/other.xlsx", "b", 1, "tra-vinh", "2022", "");

        assertThat(MergeDecision.on(YEAR, candidates).rulings())
                .extracting(ruling ->
                        new Sentences(Language.VI).submission(ruling, List.of()).rows())
                .containsOnly(new Rows(3, 0, 2, 1));
    }

    @Test
    void a_content_bears_the_name_under_which_it_was_received_first_as_long_as_it_lies_there() {
        add(new Arrival("2022/a copy.xlsx", "one", 100, 1, 2, Presence.PRESENT), "tra-vinh", "2022", "");
        add(new Arrival("2022/b.xlsx", "one", 100, 1, 1, Presence.PRESENT), "tra-vinh", "2022", "");
        add(new Arrival("2022/0 unnoted.xlsx", "one", 100, 1, 0, Presence.PRESENT), "tra-vinh", "2022", "");
        assertThat(named()).isEqualTo("2022/b.xlsx");
    }

    @Test
    void a_content_whose_first_place_is_empty_bears_the_name_of_the_next_one() {
        add(new Arrival("2022/c.xlsx", "one", 100, 1, 1, Presence.GONE), "tra-vinh", "2022", "");
        add(new Arrival("2022/a.xlsx", "one", 100, 1, 3, Presence.PRESENT), "tra-vinh", "2022", "");
        add(new Arrival("2022/b.xlsx", "one", 100, 1, 2, Presence.PRESENT), "tra-vinh", "2022", "");
        assertThat(named()).isEqualTo("2022/b.xlsx");
    }

    @Test
    void a_content_that_lies_nowhere_bears_the_name_under_which_it_was_received_first() {
        add(new Arrival("2022/b.xlsx", "one", 100, 1, 1, Presence.GONE), "tra-vinh", "2022", "");
        add(new Arrival("2022/a.xlsx", "one", 100, 1, 2, Presence.GONE), "tra-vinh", "2022", "");
        assertThat(named()).isEqualTo("2022/b.xlsx");
    }

    private String named() {
        List<Ruling> rulings = MergeDecision.on(YEAR, candidates, guidance).rulings();
        assertThat(rulings).hasSize(1);
        return rulings.get(0).candidate().arrival().file();
    }

    @Test
    void what_comes_back_as_we_returned_it_counts_as_what_it_was_made_of() {
        known("a.xlsx", A, 1, new Imprint("same", ""));
        known("mended.xlsx", B, 2, new Imprint("other", A));
        known("back.xlsx", C, 3, new Imprint("same", A));
        known("back of back.xlsx", "d".repeat(64), 4, new Imprint("same", C));

        assertThat(statuses())
                .containsExactly(
                        "a.xlsx superseded 1",
                        "back of back.xlsx unmended 0",
                        "back.xlsx unmended 0",
                        "mended.xlsx accepted-with-held-rows 2");
    }

    @Test
    void what_was_mended_in_a_return_is_newer_than_the_file_it_was_made_of_though_they_came_together() {
        known("a.xlsx", A, 1, new Imprint("same", ""));
        known("z.xlsx", B, 1, new Imprint("other", A));

        assertThat(statuses()).containsExactly("a.xlsx superseded 1", "z.xlsx accepted-with-held-rows 2");
    }

    @Test
    void what_was_made_of_a_file_that_nobody_has_stands_for_itself() {
        known("back.xlsx", B, 1, new Imprint("same", A));

        assertThat(statuses()).containsExactly("back.xlsx accepted-with-held-rows 1");
    }

    private List<String> statuses() {
        return MergeDecision.on(YEAR, candidates).rulings().stream()
                .map(ruling -> ruling.candidate().arrival().file() + " "
                        + ruling.status().id() + " " + ruling.version())
                .toList();
    }

    private void known(String file, String sha, int receipt, Imprint imprint) {
        Outcome outcome = new Outcome.Reported("tra-vinh", YEAR, "", new Rows(3, 2, 1, 0), List.of());
        candidates.add(
                new Candidate(arrival(file, sha, receipt, Presence.PRESENT), candidates.size() + 1, outcome, imprint));
    }
}
