package tonghop.run;

import java.util.List;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;

/**
 * All versions of the reports on a period, as of its last run.
 *
 * @param versions by member in Vietnamese order, the oldest first; those that cannot be ordered last
 */
public record History(ReportingPeriod period, List<Version> versions) {

    public History {
        versions = List.copyOf(versions);
    }

    /** Whether the figures of the period rest on a version. */
    public enum Use {
        COUNTS,
        LISTED
    }

    /** What was done since the last run, and takes effect at the next. */
    public enum Pending {
        NOTHING,
        WITHDRAWN,
        RESTORED
    }

    /**
     * One version.
     *
     * @param member the member's name
     * @param submission its number, file, hash, status and the reason for it
     * @param received when it was received, as ISO-8601, or empty where nobody noted it
     * @param signedOn as ISO-8601, or empty
     * @param revision which correction it says that it is; 0 where it says nothing
     * @param committed what its rows that count add up to, in each original currency
     */
    public record Version(
            String member,
            Submission submission,
            Use use,
            Pending pending,
            String received,
            String signedOn,
            int revision,
            List<Money> committed,
            List<Money> disbursed) {
        public Version {
            committed = List.copyOf(committed);
            disbursed = List.copyOf(disbursed);
        }
    }
}
