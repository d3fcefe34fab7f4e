package tonghop.pipeline.publish;

import java.util.List;
import java.util.Optional;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;

/** The issues of periods that were closed, as they were. */
public interface Archive {

    /** Keeps what is published of a period, what it was made from and the reference data; done or not done. */
    void keep(ReportingPeriod period, int issue, Ground ground);

    /** What an issue that was kept was made from; empty where that was not kept, or is not whole. */
    Optional<Ground> ground(ReportingPeriod period, int issue);

    /** Puts the publication of an issue into its place again, if it was kept and is whole; done or not done. */
    void layOut(ReportingPeriod period, int issue);

    /** What the totals of a book have otherwise than an issue of its period that was kept; nothing if it was not. */
    List<Issue.Change> changesSince(int issue, PeriodBook book);

    /** The hashes of the contents that were known to an issue that was kept. */
    List<String> contents(ReportingPeriod period, int issue);

    /**
     * From what the store can have an issue again.
     *
     * @param inventory what it was made from, as text
     * @param workbooks what to open, the national one first, below {@code output/} with forward slashes
     */
    record Ground(String inventory, List<String> workbooks) {

        public Ground {
            workbooks = List.copyOf(workbooks);
        }
    }
}
