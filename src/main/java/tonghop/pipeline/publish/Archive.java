package tonghop.pipeline.publish;

import java.util.List;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;

/** The issues of periods that were closed, as they were. */
public interface Archive {

    /** Keeps what is published of a period and the reference data; done or not done. */
    void keep(ReportingPeriod period, int issue);

    /** What the totals of a book have otherwise than an issue of its period that was kept; nothing if it was not. */
    List<Issue.Change> changesSince(int issue, PeriodBook book);

    /** The hashes of the contents that were known to an issue that was kept. */
    List<String> contents(ReportingPeriod period, int issue);
}
