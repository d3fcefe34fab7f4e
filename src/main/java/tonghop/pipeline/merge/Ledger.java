package tonghop.pipeline.merge;

import java.util.List;
import java.util.Map;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Share;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.rule.Finding;

/** The consolidated store: what every reading came to, and what was decided on it. */
public interface Ledger {

    /** Every arrival of a frozen inventory, after all of them were read. */
    List<Candidate> candidates(String inventory);

    /** Keeps a decision in the place of an earlier one on the same inventory. */
    void keep(String inventory, MergeDecision decision);

    /** The decision that was kept. */
    MergeDecision kept(String inventory);

    /** All entries of a reading, accepted and held, in the order of the report. */
    List<Posting> postings(long reading);

    /** What the readings that count by the kept decision add up to, by their numbers; none of one without entries. */
    Map<Long, Share> shares(String inventory);

    Figures general(long reading);

    /** What was found in a reading, in the order of the stages. */
    List<Finding> findings(long reading);
}
