package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Report;

/** Where examined reports are kept: wholly or not at all, and only once. */
public interface Examinations {

    /** The staged readings of a frozen inventory that are still to be examined, by number. */
    List<Reading> unexamined(String inventory);

    /** The report as it was read. */
    Report.Recognised report(Reading reading);

    void keep(Reading reading, Examination examination);

    /** Examining it ran into a fault of ours. */
    void giveUp(Reading reading);
}
