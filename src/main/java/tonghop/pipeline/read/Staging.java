package tonghop.pipeline.read;

import java.util.List;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Unreadable;

/** Where reports wait for being examined. What is put in it is there wholly or not at all, and only once. */
public interface Staging {

    /** The admitted readings of a frozen inventory that are still to be read, by number. */
    List<Reading> unread(String inventory);

    /** Keeps what was read: who and when, every row below a heading, the findings, and by what it is known again. */
    void stage(Reading reading, Report report, Imprint imprint);

    /** The content turned out to be no workbook that can be opened. */
    void refuse(Reading reading, Unreadable reason);

    /** Reading it ran into a fault of ours. */
    void giveUp(Reading reading);
}
