package tonghop.domain.ledger;

import java.util.List;
import tonghop.domain.money.Conversion;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;

/**
 * The effective report of one member in a publication.
 *
 * @param cluster the id of the member's cluster in the period, or empty
 * @param period what the report covers: the published period, or the best part of it that was sent
 * @param postings all entries, accepted and held, in the order of section, sheet and row
 */
public record MemberReport(
        Member member,
        String cluster,
        ReportingPeriod period,
        Submission submission,
        List<Posting> postings,
        Examination.Figures general) {

    public MemberReport {
        postings = List.copyOf(postings);
    }

    public List<Posting> accepted() {
        return postings.stream().filter(posting -> posting.entry().isAccepted()).toList();
    }

    /** The rates with which its rows were converted, each once, in the order of the rows. */
    public List<ExchangeRate> rates() {
        return postings.stream()
                .flatMap(posting -> posting.amounts().stream())
                .flatMap(amount -> amount.conversion().stream())
                .map(Conversion::rate)
                .distinct()
                .toList();
    }

    public List<Posting> held() {
        return postings.stream()
                .filter(posting -> !posting.entry().isAccepted())
                .toList();
    }
}
