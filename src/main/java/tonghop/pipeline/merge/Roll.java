package tonghop.pipeline.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Clusters;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;

/**
 * Who the members of a period are, and where they stand.
 *
 * @param inForce the clusters of the period's last day
 */
record Roll(Members members, List<Cluster> inForce) {

    static Roll of(ReportingPeriod period, Members members, Clusters clusters) {
        return new Roll(members, clusters.inForce(period.window().until()));
    }

    /** The id of a member's cluster, or empty. */
    String cluster(String member) {
        return inForce.stream()
                .filter(cluster -> cluster.has(member))
                .map(Cluster::id)
                .findFirst()
                .orElse(PeriodTotals.NO_CLUSTER);
    }

    Member member(Outcome.Reported report) {
        return known(report)
                .orElseThrow(() -> new IllegalStateException(report.member() + " was no member in " + report.period()));
    }

    /** The member's name; of one that the office has struck off its id. */
    String name(Outcome.Reported report) {
        return known(report).map(Member::name).orElse(report.member());
    }

    /** As it was on the last day of its report, else as it was at some time in it. */
    private Optional<Member> known(Outcome.Reported report) {
        LocalDate lastDay = report.period().window().until();
        return members.byId(report.member(), lastDay).or(() -> members.all().stream()
                .filter(member -> member.id().equals(report.member())
                        && member.validity().overlaps(report.period().window()))
                .findFirst());
    }
}
