package tonghop.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tonghop.domain.ledger.Plan;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;

/**
 * How a run ended, for the table at its end.
 *
 * @param files every file of the period with its status
 * @param totals a line for each member that counts, in Vietnamese order
 * @param absent the names of members from which nothing usable came
 * @param outputs what to open: the workbooks, the national one first
 * @param open what is left to people to decide
 * @param waiting files that came after the period was closed
 * @param plan what the run changed, or would change
 * @param restorations of closed periods that the store had lost, as far as they concern this one
 */
public record RunResult(
        ReportingPeriod period,
        Ending ending,
        List<Submission> files,
        List<MemberLine> totals,
        List<String> absent,
        List<Path> outputs,
        OpenDecisions open,
        List<String> waiting,
        Plan plan,
        List<Restoration> restorations) {

    public RunResult(
            ReportingPeriod period,
            Ending ending,
            List<Submission> files,
            List<MemberLine> totals,
            List<String> absent,
            List<Path> outputs) {
        this(period, ending, files, totals, absent, outputs, OpenDecisions.NONE, List.of(), Plan.NONE, List.of());
    }

    private static final String REPLIES = "phan-hoi";

    public RunResult {
        files = List.copyOf(files);
        totals = List.copyOf(totals);
        absent = List.copyOf(absent);
        outputs = List.copyOf(outputs);
        waiting = List.copyOf(waiting);
        restorations = List.copyOf(restorations);
    }

    public RunResult with(OpenDecisions other) {
        return new RunResult(period, ending, files, totals, absent, outputs, other, waiting, plan, restorations);
    }

    public RunResult with(Plan other) {
        return new RunResult(period, ending, files, totals, absent, outputs, open, waiting, other, restorations);
    }

    public RunResult with(List<Restoration> others) {
        return new RunResult(period, ending, files, totals, absent, outputs, open, waiting, plan, others);
    }

    public RunResult as(Ending other) {
        return new RunResult(period, other, files, totals, absent, outputs, open, waiting, plan, restorations);
    }

    public RunResult waiting(List<String> others) {
        return new RunResult(period, ending, files, totals, absent, outputs, open, others, plan, restorations);
    }

    /** Whether the run had something to do. */
    public enum Ending {
        PUBLISHED,
        NOTHING_NEW,
        NO_FILES,
        /** The period is closed: nothing was published. */
        CLOSED,
        /** The period is closed, and the store has lost what was published: nothing can be compared with it. */
        CLOSED_AND_LOST
    }

    /**
     * The figures of one member: projects and aid in đồng, converted amounts included.
     *
     * @param covers the label of the period that its report covers
     * @param held rows that do not count until they are mended
     */
    public record MemberLine(
            String name, String covers, long projects, InDong committed, InDong disbursed, long accepted, long held) {}

    /** The folder with what is sent back to the senders, beside the workbooks; empty where there is none. */
    public Optional<Path> replies() {
        return outputs.stream()
                .limit(1)
                .map(workbook -> workbook.resolveSibling(REPLIES))
                .filter(Files::isDirectory)
                .findFirst();
    }

    public boolean isClosed() {
        return ending == Ending.CLOSED || ending == Ending.CLOSED_AND_LOST;
    }

    /** How many reports were withdrawn, where nothing else counts either; 0 where something does. */
    public long withdrawnWithNothingLeft() {
        return totals.isEmpty()
                ? files.stream()
                        .filter(file -> file.status() == Submission.Status.WITHDRAWN)
                        .count()
                : 0;
    }

    /** Whether some file or row was held or rejected, or figures are missing. */
    public boolean isIncomplete() {
        return ending == Ending.CLOSED_AND_LOST
                || withdrawnWithNothingLeft() > 0
                || !waiting.isEmpty()
                || restorations.stream().anyMatch(one -> !one.isRestored())
                || files.stream().anyMatch(RunResult::isIncomplete);
    }

    private static boolean isIncomplete(Submission file) {
        return switch (file.status()) {
            case RECEIVED, REJECTED, QUARANTINED, ACCEPTED_WITH_HELD_ROWS -> true;
            case ACCEPTED, SUPERSEDED, WITHDRAWN, UNMENDED, RECEIPT -> false;
        };
    }
}
