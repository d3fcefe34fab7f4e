package tonghop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.ledger.Plan;
import tonghop.domain.ledger.Share;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Night;
import tonghop.run.Progress;
import tonghop.run.Register;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;
import tonghop.run.WorkspaceBusy;

/** What a run would change is what it changes, and saying so changes nothing. */
class PlanSpec {

    private static final Signed LAN = new Signed("Lê Thị Lan", "gửi nhầm tệp");

    @TempDir
    private Path workspace;

    private Trial trial;
    private SimpleReport reports;

    @BeforeEach
    void take_over_the_reference_data() {
        trial = new Trial(workspace);
        trial.takeOver("reference", name -> true);
        reports = new SimpleReport(workspace.resolve("input"));
    }

    @Test
    void a_correction_is_planned_with_its_money_and_the_run_does_just_that() throws IOException {
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "200000000");
        reports.write("2023/tv.xlsx", "TỈNH TRÀ VINH", "", "70000000");
        Plan first = rehearsedThenDone("2023");
        assertThat(kinds(first)).containsExactly("NEW Quảng Trị", "NEW Trà Vinh");
        assertThat(moves(first)).containsExactly("Cụm 3: nothing → 300000000", "Cụm 5: nothing → 70000000");

        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "(điều chỉnh lần 1)", "100000000", "250000000", "30000000");
        reports.write("2023/ag.xlsx", "TỈNH AN GIANG", "", "5000000");
        Files.writeString(workspace.resolve("input/2023/ghi chú.txt"), "không phải báo cáo");
        Plan second = rehearsedThenDone("2023");

        assertThat(kinds(second)).containsExactly("NEW An Giang", "REPLACED Quảng Trị");
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(moves(second)).containsExactly("Cụm 3: 300000000 → 380000000", "Cụm 5: 70000000 → 75000000");
        assertThat(dong(second.national().before())).isEqualTo("370000000");
        assertThat(dong(second.national().after())).isEqualTo("455000000");

        Plan again = rehearsedThenDone("2023");
        assertThat(again.isNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(3);
    }

    @Test
    void what_is_withdrawn_goes_back_to_the_version_before_with_its_money() throws IOException {
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        trial.run("2023");
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "(điều chỉnh lần 1)", "120000000");
        trial.run("2023");
        try (Register register = Wiring.register(workspace, Language.VI)) {
            register.withdraw(ReportingPeriod.year(2023), "quang-tri", "", LAN);
        }

        Plan plan = rehearsedThenDone("2023");

        assertThat(kinds(plan)).containsExactly("REPLACED Quảng Trị");
        assertThat(plan.changes().get(0).submission().version()).isEqualTo(1);
        assertThat(plan.changes().get(0).instead().get(0).reason()).contains("Lê Thị Lan");
        assertThat(moves(plan)).containsExactly("Cụm 3: 120000000 → 100000000");
    }

    @Test
    void another_name_for_the_same_content_is_no_change() throws IOException {
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        trial.run("2023");
        Files.move(workspace.resolve("input/2023/qt.xlsx"), workspace.resolve("input/2023/Quảng Trị.xlsx"));

        Plan plan = rehearsedThenDone("2023");

        assertThat(plan.isNothing()).isTrue();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void what_comes_after_closing_waits_and_no_total_moves() throws IOException {
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        trial.run("2023");
        try (Register register = Wiring.register(workspace, Language.VI)) {
            register.closePeriod(ReportingPeriod.year(2023), LAN);
        }
        reports.write("2023/ag.xlsx", "TỈNH AN GIANG", "", "5000000");

        RunResult rehearsed = rehearsed("2023");

        assertThat(rehearsed.ending()).isEqualTo(Ending.CLOSED);
        assertThat(rehearsed.waiting()).containsExactly("2023/ag.xlsx");
        assertThat(rehearsedThenDone("2023").isNothing()).isTrue();
    }

    /** A year is compared with the year before by rules and on sheets: so that one is rehearsed before it. */
    @Test
    void every_period_with_news_is_planned_and_no_note_is_left() throws IOException {
        reports.write("2022/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "120000000000");
        Map<String, String> before = everything();

        Night rehearsed = Nights.rehearsed(workspace, Language.VI, Progress.SILENT);

        assertThat(everything()).isEqualTo(before);
        Night done = Nights.nightly(workspace, Language.VI, Progress.SILENT);
        assertThat(rehearsed.exitCode()).isEqualTo(done.exitCode());
        assertThat(rehearsed.results())
                .extracting(RunResult::period, RunResult::plan, RunResult::files, RunResult::open)
                .isEqualTo(done.results().stream()
                        .map(one -> tuple(one.period(), one.plan(), one.files(), one.open()))
                        .toList());
        assertThat(rehearsed.results()).hasSize(2);
        assertThat(Nights.rehearsed(workspace, Language.VI, Progress.SILENT).periods())
                .isEmpty();
    }

    @Test
    void nothing_is_planned_while_a_run_holds_the_workspace_and_no_run_begins_meanwhile() throws IOException {
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        trial.run("2023");
        Map<String, String> before = everything();

        try (Runs rehearsing = Wiring.rehearsing(workspace, Language.VI)) {
            assertThatThrownBy(() -> Wiring.runs(workspace, Language.VI)).isInstanceOf(WorkspaceBusy.class);
            assertThat(rehearsing.withNews()).isEmpty();
        }
        assertThat(everything()).isEqualTo(before);

        try (Runs running = Wiring.runs(workspace, Language.VI)) {
            assertThatThrownBy(() -> Wiring.rehearsing(workspace, Language.VI)).isInstanceOf(WorkspaceBusy.class);
            assertThat(running.withNews()).isEmpty();
        }
    }

    /** What was published is added up by the database, what is to be published row by row. */
    @Test
    void real_reports_with_dollars_and_held_rows_come_to_the_same_by_both_ways() throws IOException {
        trial.takeOver("2017-2022", name -> true);
        trial.takeOver("2022", name -> true);
        reports.write("2022/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000", "1.234 hay gì đó");
        trial.run("2022");
        trial.run("2017-2022");
        Files.delete(trial.published("2022", "toan-quoc.xlsx"));
        Files.delete(trial.published("2017-2022", "toan-quoc.xlsx"));

        for (String period : List.of("2022", "2017-2022")) {
            RunResult again = trial.run(period);
            assertThat(again.ending()).isEqualTo(Ending.PUBLISHED);
            assertThat(again.plan().changes()).isEmpty();
            assertThat(again.plan().movesTotals()).isFalse();
        }
    }

    @Test
    void a_member_that_the_office_moves_to_another_cluster_moves_both_totals() throws IOException {
        reports.write("2023/qt.xlsx", "TỈNH QUẢNG TRỊ", "", "100000000");
        trial.run("2023");
        Path clusters = workspace.resolve("input/reference/clusters.csv");
        Files.writeString(
                clusters,
                Files.readString(clusters)
                        .lines()
                        .map(line -> line.replaceFirst("^3,Cụm 3,quang-tri,", "4,Cụm 4,quang-tri,"))
                        .collect(joining("\n", "", "\n")));

        Plan plan = rehearsed("2023").plan();

        assertThat(kinds(plan)).containsExactly("MOVED Quảng Trị");
        assertThat(moves(plan)).containsExactly("Cụm 3: 100000000 → nothing", "Cụm 4: nothing → 100000000");
        assertThat(plan.national().isNone()).isTrue();
    }

    private Plan rehearsedThenDone(String period) throws IOException {
        Map<String, String> before = everything();
        RunResult rehearsed = rehearsed(period);
        assertThat(everything()).isEqualTo(before);
        RunResult done = trial.run(period);

        assertThat(rehearsed.plan()).isEqualTo(done.plan());
        assertThat(rehearsed.ending()).isEqualTo(done.ending());
        assertThat(rehearsed.files()).isEqualTo(done.files());
        assertThat(rehearsed.waiting()).isEqualTo(done.waiting());
        assertThat(rehearsed.totals()).isEqualTo(done.totals());
        assertThat(rehearsed.open()).isEqualTo(done.open());
        return done.plan();
    }

    private RunResult rehearsed(String label) {
        try (Runs runs = Wiring.rehearsing(workspace, Language.VI)) {
            return runs.run(ReportingPeriod.parse(label).orElseThrow(), Progress.SILENT);
        }
    }

    /** All files with their bytes and times, and all folders. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> everything = new TreeMap<>(Trial.contents(workspace));
        try (Stream<Path> paths = Files.walk(workspace)) {
            for (Path path : paths.toList()) {
                everything.merge(
                        workspace.relativize(path).toString(),
                        Files.getLastModifiedTime(path).toString(),
                        String::concat);
            }
        }
        return everything;
    }

    private static List<String> kinds(Plan plan) {
        return plan.changes().stream()
                .map(change -> change.kind() + " " + change.member())
                .toList();
    }

    private static List<String> moves(Plan plan) {
        return plan.clusters().stream()
                .map(move -> move.name() + ": " + dong(move.before()) + " → " + dong(move.after()))
                .toList();
    }

    private static String dong(Share share) {
        return share.isNothing()
                ? "nothing"
                : share.all(Field.COMMITTED, Currency.VND)
                        .orElseThrow()
                        .amount()
                        .toPlainString();
    }
}
