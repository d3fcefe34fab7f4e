package tonghop.domain.ledger;

import java.util.List;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Finding;

/**
 * Everything that is known of a period, ready to be published (bộ tài liệu phát hành).
 *
 * @param reports the effective reports, by Vietnamese order of the members' names
 * @param absent members with a union from which nothing usable came, in the same order
 * @param clusters those in force in the period, by id, each with its members of the time
 * @param submissions every file of the period, also superseded, rejected and quarantined ones
 * @param findings what was found in each of them
 * @param rates the rates that were used
 * @param twins projects that may have been reported by two members
 * @param territory in which geography it is drawn; several reports can stand under one member only in another than its own
 * @param retrospect what it is compared with; none where nobody asked
 * @param issue which issue of the period it is
 */
public record PeriodBook(
        ReportingPeriod period,
        List<MemberReport> reports,
        List<Member> absent,
        List<Cluster> clusters,
        List<Submission> submissions,
        List<FoundIn> findings,
        List<ExchangeRate> rates,
        Twins twins,
        Territory territory,
        List<Retrospect> retrospect,
        Issue issue) {

    public PeriodBook {
        reports = List.copyOf(reports);
        absent = List.copyOf(absent);
        clusters = List.copyOf(clusters);
        submissions = List.copyOf(submissions);
        findings = List.copyOf(findings);
        rates = List.copyOf(rates);
        retrospect = List.copyOf(retrospect);
    }

    /** The first issue, drawn in the geography of its own time. */
    public PeriodBook(
            ReportingPeriod period,
            List<MemberReport> reports,
            List<Member> absent,
            List<Cluster> clusters,
            List<Submission> submissions,
            List<FoundIn> findings,
            List<ExchangeRate> rates,
            Twins twins) {
        this(
                period,
                reports,
                absent,
                clusters,
                submissions,
                findings,
                rates,
                twins,
                Territory.OF_ITS_TIME,
                List.of(),
                Issue.FIRST);
    }

    /** A first issue of a period in which nothing was reported twice. */
    public PeriodBook(
            ReportingPeriod period,
            List<MemberReport> reports,
            List<Member> absent,
            List<Cluster> clusters,
            List<Submission> submissions,
            List<FoundIn> findings,
            List<ExchangeRate> rates) {
        this(period, reports, absent, clusters, submissions, findings, rates, Twins.NONE);
    }

    /** The same book, compared. */
    public PeriodBook with(Retrospect other) {
        return with(List.of(other), issue);
    }

    /** The same as another issue. */
    public PeriodBook as(Issue other) {
        return with(retrospect, other);
    }

    /** The same book with what may have been reported twice in it. */
    public PeriodBook with(Twins found) {
        return new PeriodBook(
                period, reports, absent, clusters, submissions, findings, rates, found, territory, retrospect, issue);
    }

    private PeriodBook with(List<Retrospect> compared, Issue number) {
        return new PeriodBook(
                period, reports, absent, clusters, submissions, findings, rates, twins, territory, compared, number);
    }

    /** A finding with the submission in which it stands. */
    public record FoundIn(Submission submission, Finding finding) {}
}
