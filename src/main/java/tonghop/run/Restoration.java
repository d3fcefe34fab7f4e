package tonghop.run;

import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * What came of having a closed period again whose figures the store had lost.
 *
 * @param issue the number of the issue that was closed
 * @param details what stands in the way: problems with file and line, hashes, or lines that differ
 */
public record Restoration(ReportingPeriod period, int issue, Ending ending, List<String> details) {

    public Restoration {
        details = List.copyOf(details);
    }

    /** How it ended. But for the first, the store knows nothing of the period. */
    public enum Ending {
        /** The store has it as it was signed. */
        RESTORED,
        /** It was not kept what the issue was made from, or that is damaged. */
        NOT_KEPT,
        /** Something of what was received is missing. */
        RECEIVED_LOST,
        /** The reference data of that time cannot be read by this program. */
        REFERENCE_UNREADABLE,
        /** The figures come out otherwise than they were signed. */
        NOT_AS_CLOSED
    }

    public boolean isRestored() {
        return ending == Ending.RESTORED;
    }
}
