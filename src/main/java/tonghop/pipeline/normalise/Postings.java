package tonghop.pipeline.normalise;

import java.util.List;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;

/** Where entries get their conversions: those of a reading wholly or not at all, and only once. */
public interface Postings {

    /** The examined readings of a frozen inventory that are still to be converted, by number. */
    List<Reading> unposted(String inventory);

    /** What a reading reports, and over which days. */
    Examined examined(Reading reading);

    void post(Reading reading, Posted posted);

    /** Converting it ran into a fault of ours. */
    void giveUp(Reading reading);

    /** The entries of a report before conversion, in the order of the examination. */
    record Examined(ReportingPeriod period, List<Entry> entries) {
        public Examined {
            entries = List.copyOf(entries);
        }
    }

    /** The same entries in the same order with their conversions, and what was found while converting. */
    record Posted(List<Posting> postings, List<Finding> findings) {
        public Posted {
            postings = List.copyOf(postings);
            findings = List.copyOf(findings);
        }
    }
}
