package tonghop.pipeline.merge;

import java.util.List;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Finding;

/**
 * What becomes of one received content in a period.
 *
 * @param candidate the arrival by which the content is listed
 * @param version 1, 2, … among the member's reports on the same period; 0 while it is rejected
 * @param reasons what a person must know of it, in order; of a rejected one the findings of its reading come besides
 * @param findings what came to light by comparing it with others
 */
public record Ruling(
        Candidate candidate, Status status, int version, Use use, List<Reason> reasons, List<Finding> findings) {

    /** Whether the figures of the period rest on it. */
    public enum Use {
        COUNTS,
        LISTED
    }

    public Ruling {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }
}
