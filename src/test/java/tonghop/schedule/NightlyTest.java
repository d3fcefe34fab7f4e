package tonghop.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.BrokenReference;
import tonghop.run.Geographies;
import tonghop.run.Night;
import tonghop.run.Progress;
import tonghop.run.ReconciliationFailed;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.RunStopped;
import tonghop.run.Runs;
import tonghop.run.WorkspaceBusy;

class NightlyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    /** An hour goes by with every look at it. */
    private static final class Hourly extends Clock {

        private Instant now = CLOCK.instant();

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final List<Night> noted = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    /** Three years with news; a run of one of them ends as is told. */
    private record Workspace(List<String> done, RuntimeException ofTheSecond) implements Runs {

        @Override
        public RunResult run(ReportingPeriod period, Geographies geographies, Progress progress) {
            if (period.year() == 2022) {
                throw ofTheSecond;
            }
            done.add(period.label());
            return new RunResult(period, Ending.PUBLISHED, List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public List<ReportingPeriod> withNews() {
            return List.of(ReportingPeriod.year(2021), ReportingPeriod.year(2022), ReportingPeriod.year(2023));
        }

        @Override
        public void close() {
            done.add("closed");
        }
    }

    private Night night(RuntimeException ofTheSecond) {
        return new Nightly(() -> new Workspace(done, ofTheSecond), noted::add, CLOCK).run(Progress.SILENT);
    }

    @Test
    void a_period_that_fails_stops_no_other_and_is_noted() {
        Night night = night(new ReconciliationFailed(List.of("a", "b")));

        assertThat(done).containsExactly("2021", "2023", "closed");
        assertThat(night.results()).extracting(RunResult::period).hasSize(2);
        assertThat(night.exitCode()).isEqualTo(5);
        assertThat(night.started()).hasToString("2026-11-22T01:00+07:00[Asia/Ho_Chi_Minh]");
        assertThat(noted).containsExactly(night);
    }

    @Test
    void a_night_ends_after_its_last_period() {
        Clock clock = new Hourly();
        Nightly nightly = new Nightly(
                () -> {
                    assertThat(clock.instant()).isAfter(CLOCK.instant());
                    return new Workspace(done, new IllegalStateException());
                },
                noted::add,
                clock);

        Night night = nightly.run(Progress.SILENT);

        assertThat(Duration.between(night.started(), night.ended())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_worst_that_happened_is_the_nights_exit_code() {
        assertThat(night(new IllegalStateException("ours")).exitCode()).isEqualTo(1);
    }

    @Test
    void being_told_to_end_ends_the_night_and_leaves_the_rest_to_the_next() {
        Night night = night(new RunStopped());

        assertThat(done).containsExactly("2021", "closed");
        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(noted).containsExactly(night);
    }

    @Test
    void reference_data_that_cannot_be_used_is_noted() {
        Nightly nightly = new Nightly(
                () -> {
                    throw new BrokenReference(List.of("members.csv:3"));
                },
                noted::add,
                CLOCK);

        assertThat(nightly.run(Progress.SILENT).exitCode()).isEqualTo(2);
        assertThat(noted).hasSize(1);
    }

    @Test
    void while_another_run_holds_the_workspace_its_note_is_left_alone() {
        Nightly nightly = new Nightly(
                () -> {
                    throw new WorkspaceBusy("", "", new IllegalStateException());
                },
                noted::add,
                CLOCK);

        assertThatThrownBy(() -> nightly.run(Progress.SILENT)).isInstanceOf(WorkspaceBusy.class);
        assertThat(noted).isEmpty();
    }
}
