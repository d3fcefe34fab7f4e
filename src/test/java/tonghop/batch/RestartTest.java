package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Progress;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.RunStopped;
import tonghop.run.Runs;

/** A run that was cut off goes on with the step that failed, and does nothing twice. */
class RestartTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    @TempDir
    Path workspace;

    @TempDir
    Path undisturbed;

    private static Office filled(Path folder) {
        return new Office(folder)
                .file("2022/1.txt", "report an-giang 2022", "500000000 VND", "20000 USD", "note")
                .file("2022/2.txt", "report da-nang 2022", "1 VND held", "2 VND")
                .file("2022/3.txt", "report tra-vinh 2022", "16104216000 VND")
                .file("2022/4.txt", "nothing in it");
    }

    private static RunResult run(Office office) {
        try (Runs runs = office.open()) {
            return runs.run(YEAR, Progress.SILENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inventories.freeze",
                "Admissions.admit",
                "Staging.stage",
                "Examinations.keep",
                "Postings.post",
                "Ledger.keep",
                "issue",
                "Publications.add"
            })
    void a_step_that_fails_once_is_gone_on_with(String call) {
        Office office = filled(workspace);
        run(filled(undisturbed));

        assertThatThrownBy(() -> run(office.with(failingAtThe(2, call)))).hasRootCauseMessage("no space left");
        Counting counting = new Counting();
        RunResult result = run(office.with(counting));

        assertThat(result.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(office.published("2022")).isEqualTo(filled(undisturbed).published("2022"));
    }

    @Test
    void what_was_done_before_the_failure_is_not_done_again() {
        Office office = filled(workspace);
        Counting before = new Counting();
        Hook failing = failingAtThe(2, "Postings.post");

        assertThatThrownBy(() -> run(office.with(call -> {
                    before.before(call);
                    failing.before(call);
                })))
                .hasRootCauseMessage("no space left");
        Counting after = new Counting();
        run(office.with(after));

        assertThat(before.of("Staging.stage")).isEqualTo(4);
        assertThat(before.of("Examinations.keep")).isEqualTo(3);
        assertThat(before.of("Postings.post")).isEqualTo(2);
        assertThat(after.of("Staging.stage")).isZero();
        assertThat(after.of("Examinations.keep")).isZero();
        assertThat(after.of("Postings.post")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTED", "STOPPING", "UNKNOWN"})
    void a_run_of_which_nobody_knows_how_it_ended_is_gone_on_with(String status) throws SQLException {
        Office office = filled(workspace);
        assertThatThrownBy(() -> run(office.with(failingAtThe(2, "Postings.post"))))
                .hasRootCauseMessage("no space left");
        String url = "jdbc:h2:file:" + office.output().resolve("store").resolve("tonghop");
        try (Connection store = DriverManager.getConnection(url, "sa", "");
                Statement kill = store.createStatement()) {
            kill.execute("update batch_job_execution set end_time = null, status = '" + status + "'");
            kill.execute("update batch_step_execution set end_time = null, status = '" + status
                    + "' where step_name = 'normalise'");
        }

        assertThat(run(office).ending()).isEqualTo(Ending.PUBLISHED);
    }

    @Test
    void a_run_that_is_told_to_end_stops_between_two_files_and_goes_on_later() {
        Office office = filled(workspace);
        AtomicInteger read = new AtomicInteger();

        try (Runs runs = office.with(call -> {
                    if (call.equals("Examinations.keep") && read.incrementAndGet() == 2) {
                        throw new RunStopped();
                    }
                })
                .open()) {
            assertThatThrownBy(() -> runs.run(YEAR, Progress.SILENT)).isInstanceOf(RunStopped.class);
        }

        assertThat(run(office).ending()).isEqualTo(Ending.PUBLISHED);
    }

    private static Hook failingAtThe(int time, String wanted) {
        Counting counting = new Counting();
        return call -> {
            counting.before(call);
            boolean onlyOnce = wanted.equals("issue")
                    || wanted.startsWith("L")
                    || wanted.endsWith("add")
                    || wanted.endsWith("freeze");
            if (call.equals(wanted) && counting.of(call) == (onlyOnce ? 1 : time)) {
                throw new UncheckedIOException(new IOException("no space left"));
            }
        };
    }

    /** How often each call was made. */
    private static final class Counting implements Hook {

        private final Map<String, Integer> calls = new ConcurrentHashMap<>();

        @Override
        public void before(String call) {
            calls.merge(call, 1, Integer::sum);
        }

        int of(String call) {
            return calls.getOrDefault(call, 0);
        }
    }
}
