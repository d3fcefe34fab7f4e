package tonghop.pipeline.publish;

import java.util.List;
import java.util.Optional;
import tonghop.domain.reporting.ReportingPeriod;

/** Which publications there were, so that what has not changed is not published again. */
public interface Publications {

    /** The last publication of a period. */
    Optional<Publication> last(ReportingPeriod period);

    /** Every period of which there was a publication, in the order of time. */
    List<ReportingPeriod> periods();

    void add(Publication publication);

    /**
     * What was published.
     *
     * @param number 1, 2, … for each period
     * @param inventory the hash of what it was made from
     * @param workbooks what to open, the national one first, below {@code output/} with forward slashes
     */
    record Publication(ReportingPeriod period, int number, String inventory, List<String> workbooks) {
        public Publication {
            workbooks = List.copyOf(workbooks);
        }
    }
}
