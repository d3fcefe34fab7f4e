package tonghop.batch;

import java.time.LocalDate;
import java.util.Collections;
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
        public boolean looksAt(ReportingPeriod period, ReportingPeriod other) {
            return false;
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.MIN;
        }
    };

    /** The same book, compared and its projects followed, in its own geography. */
    PeriodBook with(PeriodBook book);

    /** The publications that a period would be compared with or followed from now: the hash of each manifest, by its period. */
    SortedMap<String, String> sources(ReportingPeriod period);

    /** Whether a period is compared with another, or its projects are followed from there, if that is published. */
    boolean looksAt(ReportingPeriod period, ReportingPeriod other);

    /** The first day of which the geography is known. */
    LocalDate firstDay();
}
