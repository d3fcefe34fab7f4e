package tonghop.domain.ledger;

import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * Where nothing is known of a project: nobody may take it for nothing.
 *
 * @param unreported years from its first on of which there is no report
 * @param unmentioned reports of later periods in which no row that counts is about it
 * @param passedOver reports about it whose days others have already told of
 */
public record Silence(List<Integer> unreported, List<ReportingPeriod> unmentioned, List<ReportingPeriod> passedOver) {
    public Silence {
        unreported = List.copyOf(unreported);
        unmentioned = List.copyOf(unmentioned);
        passedOver = List.copyOf(passedOver);
    }
}
