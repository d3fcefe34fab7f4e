package tonghop.run;

import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;

/** Consolidates periods. One workspace is held for as long as this is open. */
public interface Runs extends AutoCloseable {

    /**
     * Consolidates what lies under a period, or resumes the run of it that was cut off.
     *
     * @param geographies in which other geographies it is to be drawn
     * @throws tonghop.run.ReconciliationFailed if the control totals do not agree; nothing was published
     */
    RunResult run(ReportingPeriod period, Geographies geographies, Progress progress);

    /** The same, in the geographies in which the period was drawn before. */
    default RunResult run(ReportingPeriod period, Progress progress) {
        return run(period, Geographies.AS_BEFORE, progress);
    }

    /** The periods with new or changed files, in order: what the nightly run is about. */
    List<ReportingPeriod> withNews();

    @Override
    void close();
}
