package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.ledger.Difference;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.Comparison;
import tonghop.run.History;
import tonghop.run.History.Pending;
import tonghop.run.History.Use;
import tonghop.run.History.Version;

/** What is asked for and told around versions and closing. */
class ActCommandTest {

    private static final Wording WORDS = Wording.of("messages/cli", Language.EN);

    @TempDir
    private Path workspace;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdraw 2023 --member a --by Lan",
                "withdraw 2023 --member a --reason x",
                "withdraw 2023 --by Lan --reason x",
                "restore 2023 --member a --by Lan",
                "close 2023",
                "close --by Lan",
                "reopen 2023 --by Lan",
                "diff 2023",
                "diff 2023 1 --member a",
                "history"
            })
    void nothing_is_done_without_a_name_and_what_it_is_about(String typed) {
        FakeRooms rooms = new FakeRooms(Sample::clean);

        assertThat(new Typing(rooms, workspace).types(typed.split(" "))).isEqualTo(2);
        assertThat(rooms.asked()).isEmpty();
    }

    @Test
    void the_journal_tells_when_what_who_and_why() {
        Act act = Act.on(
                        Kind.WITHDRAWN,
                        new Signed("Lan", "wrong file"),
                        "2023",
                        "tra-vinh",
                        "a".repeat(64),
                        "2023/a.xlsx")
                .at("2026-11-22T10:04:05+07:00");

        assertThat(new JournalPage(WORDS, List.of(act))
                        .on(new Page(Paint.PLAIN, 200))
                        .toString())
                .isEqualTo(
                        "2026-11-22 10:04  withdrawn: tra-vinh, 2023: 2023/a.xlsx (aaaaaaaaaaaa); by Lan; reason: wrong file\n");
    }

    @Test
    void closing_tells_the_whole_command_that_opens_again() {
        assertThat(Wording.of("messages/cli", Language.VI).say("close.next", "2023", "1"))
                .endsWith("./tonghop reopen 2023 --by \"họ tên\" --reason \"lý do\"");
    }

    @Test
    void a_period_of_which_the_journal_tells_nothing_is_told_as_that() {
        Typing person = new Typing(new FakeRooms(Sample::clean), workspace);

        assertThat(person.types("journal", "2031")).isZero();
        assertThat(person.out()).isEqualTo("Nhật ký không có mục nào về kỳ 2031.\n");
        assertThat(person.types("journal", "2021")).isZero();
        assertThat(person.out()).contains("khóa sổ: 2021, lần 1");
    }

    @Test
    void a_history_says_which_version_counts_and_what_is_pending() {
        History history = new History(
                ReportingPeriod.year(2023),
                List.of(version(1, Status.SUPERSEDED, Use.LISTED), version(2, Status.ACCEPTED, Use.COUNTS)));

        assertThat(new HistoryPage(WORDS, history).on(new Page(Paint.PLAIN)).toString())
                .contains("version 1 (2023), replaced by a newer one", "version 2 (2023), COUNTS")
                .contains("received 2026-11-22; no date of signature; states revision 3")
                .contains("committed 5,000 VND; disbursed 0", "Withdrawn since");
    }

    @Test
    void a_difference_is_told_in_rows_and_in_money() {
        Comparison comparison = new Comparison(
                version(1, Status.SUPERSEDED, Use.LISTED),
                version(2, Status.ACCEPTED, Use.COUNTS),
                Difference.between(
                        List.of(project("Y tế", "100"), project("Cũ", "7")),
                        List.of(project("Y tế", "150"), project("Mới", "9"))));

        assertThat(new DiffPage(WORDS, comparison).on(new Page(Paint.PLAIN)).toString())
                .contains("Added (1)", "committed +9 VND", "Removed (1)", "committed -7 VND", "Changed (1)")
                .endsWith("Together: committed +52 VND\n");
    }

    @Test
    void a_row_that_brings_no_money_because_it_is_held_is_called_so_with_what_it_declares() {
        Comparison comparison = new Comparison(
                version(1, Status.SUPERSEDED, Use.LISTED),
                version(2, Status.ACCEPTED_WITH_HELD_ROWS, Use.COUNTS),
                Difference.between(
                        List.of(project("Y tế", "100")),
                        List.of(project("Y tế", "100"), project("Mới", "9").held())));

        assertThat(new DiffPage(WORDS, comparison).on(new Page(Paint.PLAIN)).toString())
                .contains("Mới (S, 1)\n      held, in no total (declared: committed 9 VND)\n")
                .endsWith("Together: no difference in money\n");
    }

    private static Version version(int number, Status status, Use use) {
        Submission file = new Submission(
                "ab".repeat(32), "2023/" + number + ".xlsx", "tra-vinh", "2023", number, status, Rows.NONE, "");
        Money sum = new Money(new BigDecimal("5000"), Currency.VND);
        return new Version(
                "Trà Vinh", file, use, Pending.WITHDRAWN, "2026-11-22T10:04:05+07:00", "", 3, List.of(sum), List.of());
    }

    private static Entry project(String name, String amount) {
        Money money = new Money(new BigDecimal(amount), Currency.VND);
        return new Entry(
                Section.AID,
                "S",
                1,
                Standing.ACCEPTED,
                Map.of(Field.PROJECT, name),
                List.of(new Amount(Field.COMMITTED, money, Qualifier.EXACT, amount, "F1")),
                List.of());
    }
}
