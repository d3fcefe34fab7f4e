package tonghop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.Child;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Progress;
import tonghop.run.RunResult.Ending;
import tonghop.run.RunStopped;
import tonghop.run.Runs;

/** Kill it anywhere, run it again: the same result. */
class KillTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
    private static final int FILES = 8;

    @TempDir
    Path workspace;

    @TempDir
    Path undisturbed;

    private static Office office(Path folder) {
        Office office = new Office(folder);
        for (int i = 1; i <= FILES; i++) {
            office.file(
                    "2022/" + i + ".txt", "report " + member(i) + " 2022 2023-01-0" + i, i + "000000 VND", i + " USD");
        }
        return office;
    }

    private static String member(int file) {
        return file % 2 == 0 ? "tra-vinh" : "an-giang";
    }

    /** Runs until a certain call of a port, says so, and goes no further. */
    static final class Stuck {

        public static void main(String[] arguments) {
            Hook hook = stuckAt(arguments[1], Integer.parseInt(arguments[2]));
            try (Runs runs = new Office(Path.of(arguments[0])).with(hook).open()) {
                runs.run(YEAR, Progress.SILENT);
            }
            Child.says("never got there");
        }

        private static Hook stuckAt(String wanted, int time) {
            AtomicInteger times = new AtomicInteger();
            return call -> {
                if (call.equals(wanted) && times.incrementAndGet() == time) {
                    Child.says("at " + call);
                    sleep(Long.MAX_VALUE);
                }
            };
        }
    }

    /** Takes its time, and says when it has begun. */
    static final class Slow {

        public static void main(String[] arguments) {
            Hook hook = call -> {
                if (call.equals("Examinations.keep")) {
                    Child.says("at work");
                    sleep(300);
                }
            };
            try (Runs runs = new Office(Path.of(arguments[0])).with(hook).open()) {
                work(runs);
            }
        }

        /** Says how it ended while the process is still held: once the workspace is closed it may be gone. */
        private static void work(Runs runs) {
            try {
                runs.run(YEAR, Progress.SILENT);
            } catch (RunStopped ended) {
                Child.says("ended tidily");
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void killed(String call, int time) throws Exception {
        try (Child run = Child.of(Stuck.class, workspace.toString(), call, Integer.toString(time))) {
            run.awaits("at " + call);
        }
    }

    private static Ending finished(Office office) {
        try (Runs runs = office.open()) {
            return runs.run(YEAR, Progress.SILENT).ending();
        }
    }

    @Test
    void a_run_that_is_killed_again_and_again_ends_with_the_same_result() throws Exception {
        Office office = office(workspace);
        finished(office(undisturbed));

        killed("Inventories.freeze", 1);
        killed("Admissions.admit", 3);
        killed("Staging.stage", 4);
        killed("Staging.stage", 3);
        killed("Examinations.keep", 5);
        killed("Postings.post", 2);
        killed("Ledger.keep", 1);
        killed("issue", 1);
        killed("Publications.add", 1);

        assertThat(finished(office)).isEqualTo(Ending.PUBLISHED);
        assertThat(office.published("2022")).isEqualTo(office(undisturbed).published("2022"));
        assertThat(finished(office)).isEqualTo(Ending.NOTHING_NEW);
    }

    @Test
    void a_run_that_is_told_to_end_finishes_its_file_and_leaves_the_rest_to_the_next() throws Exception {
        Office office = office(workspace);
        finished(office(undisturbed));

        try (Child run = Child.of(Slow.class, workspace.toString())) {
            run.awaits("at work");
            run.isToldToEnd();
            assertThat(run.awaits("ended")).isEqualTo("ended tidily");
        }

        assertThat(finished(office)).isEqualTo(Ending.PUBLISHED);
        assertThat(office.published("2022")).isEqualTo(office(undisturbed).published("2022"));
    }
}
