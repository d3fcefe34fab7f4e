package tonghop.pipeline.publish.book;

import java.util.List;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.ledger.Twins;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;

/**
 * What one workbook is about.
 *
 * @param code names the file and stands beside the totals: {@code toan-quoc}, {@code cum-1}, {@code ngoai-cum}
 * @param parts the clusters of which it is the sum, also those from which only nothing came
 * @param findings those in the files of its members; of the country in all files
 * @param accepted the totals of the whole period, each member's among them
 * @param twins projects that two members may both have reported; told of the country alone
 * @param issue which issue of the whole period it is
 */
record Scope(
        Kind kind,
        String code,
        ReportingPeriod period,
        List<Part> parts,
        List<PeriodBook.FoundIn> findings,
        List<Submission> files,
        List<ExchangeRate> rates,
        PeriodTotals accepted,
        Twins twins,
        Issue issue) {

    Scope {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        rates = List.copyOf(rates);
    }

    /** Whose figures are put together. */
    enum Kind {
        NATIONAL,
        CLUSTER,
        NO_CLUSTER
    }

    /**
     * A cluster, or the members without one.
     *
     * @param code as that of a scope
     */
    record Part(String code, String name, List<MemberReport> reports, List<Member> absent) {
        Part {
            reports = List.copyOf(reports);
            absent = List.copyOf(absent);
        }
    }

    boolean isGrouped() {
        return kind == Kind.NATIONAL;
    }

    List<Part> reporting() {
        return parts.stream().filter(part -> !part.reports().isEmpty()).toList();
    }

    List<MemberReport> reports() {
        return parts.stream().flatMap(part -> part.reports().stream()).toList();
    }

    List<Member> absent() {
        return parts.stream().flatMap(part -> part.absent().stream()).toList();
    }
}
