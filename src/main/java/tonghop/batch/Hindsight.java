package tonghop.batch;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;

/** What was published before, to compare a period with. */
public interface Hindsight {

    /** Nothing is compared. */
    Hindsight NONE = new Hindsight() {
        @Override
        public PeriodBook with(PeriodBook book) {
            return book;
        }

        @Override
        public SortedMap<String, String> sources(ReportingPeriod period) {
            return Collections.emptySortedMap();
        }

        @Override
        public List<ReportingPeriod> others(ReportingPeriod period) {
            return List.of();
        }
    };

    /** The same book, compared in its own geography. */
    PeriodBook with(PeriodBook book);

    /** The publications with which a period would be compared now: the hash of each manifest, by its period. */
    SortedMap<String, String> sources(ReportingPeriod period);

    /** The periods with which a period is compared as far as they are published, the best first. */
    List<ReportingPeriod> others(ReportingPeriod period);
}
