package tonghop.schedule;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.LastRuns;
import tonghop.run.Night;
import tonghop.run.Night.Told;
import tonghop.run.Progress;
import tonghop.run.RunStopped;
import tonghop.run.Runs;
import tonghop.run.WorkspaceBusy;

/** Consolidates every period with news, and notes how it ended. The workspace is held only while that lasts. */
public final class Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    private final Supplier<Runs> workspace;
    private final LastRuns lastRuns;
    private final Clock clock;

    /**
     * A nightly run of one workspace.
     *
     * @param workspace takes it
     * @param clock in the zone of the office
     */
    public Nightly(Supplier<Runs> workspace, LastRuns lastRuns, Clock clock) {
        this.workspace = workspace;
        this.lastRuns = lastRuns;
        this.clock = clock;
    }

    /**
     * Runs one night; what went wrong is told in it.
     *
     * @throws WorkspaceBusy if another run holds the workspace; the note is left to that one
     */
    public Night run(Progress progress) {
        ZonedDateTime started = ZonedDateTime.now(clock);
        List<Told> periods = periods(progress);
        Night night = new Night(started, ZonedDateTime.now(clock), periods);
        lastRuns.note(night);
        return night;
    }

    private List<Told> periods(Progress progress) {
        List<Told> told = new ArrayList<>();
        try (Runs runs = workspace.get()) {
            for (ReportingPeriod period : runs.withNews()) {
                told.add(told(runs, period, progress));
            }
        } catch (WorkspaceBusy busy) {
            throw busy;
        } catch (RuntimeException fault) {
            LOG.error("the night could not go on", fault);
            told.add(new Told.Failed("", fault));
        }
        return told;
    }

    /** Being told to end is no fault of a period: then the night is over. */
    private static Told told(Runs runs, ReportingPeriod period, Progress progress) {
        try {
            return new Told.Done(runs.run(period, progress));
        } catch (RunStopped ending) {
            throw ending;
        } catch (RuntimeException fault) {
            LOG.error("period {} failed", period, fault);
            return new Told.Failed(period.label(), fault);
        }
    }
}
