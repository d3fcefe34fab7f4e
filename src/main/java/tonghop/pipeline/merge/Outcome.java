package tonghop.pipeline.merge;

import java.util.List;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Unreadable;

/** What reading a content came to. */
public sealed interface Outcome {

    /**
     * A report that can count.
     *
     * @param member the member's id
     * @param signedOn ISO-8601, or empty where no date of signature was found
     * @param revision which correction it says that it is, from 1; 0 where it says nothing
     * @param committed what its accepted aid adds up to, in each original currency
     * @param disbursed the same of what was disbursed
     */
    record Reported(
            String member,
            ReportingPeriod period,
            String signedOn,
            int revision,
            Rows rows,
            List<Money> committed,
            List<Money> disbursed)
            implements Outcome {
        public Reported {
            committed = List.copyOf(committed);
            disbursed = List.copyOf(disbursed);
        }

        public Reported(
                String member,
                ReportingPeriod period,
                String signedOn,
                int revision,
                Rows rows,
                List<Money> committed) {
            this(member, period, signedOn, revision, rows, committed, List.of());
        }

        public Reported(String member, ReportingPeriod period, String signedOn, Rows rows, List<Money> committed) {
            this(member, period, signedOn, 0, rows, committed);
        }
    }

    /** A workbook that nothing can be counted of; the findings of its reading say why. */
    record Rejected() implements Outcome {}

    /** No workbook that can be read. */
    record Quarantined(Unreadable reason) implements Outcome {}

    /** A fault of ours: it was not counted, and that is not its sender's doing. */
    record GivenUp() implements Outcome {}

    /** The file could not be opened when it was found. */
    record NotOpened() implements Outcome {}
}
