package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import tonghop.domain.ledger.Course;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.ledger.Retrospect;
import tonghop.domain.ledger.Territory;
import tonghop.domain.ledger.Twin;
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
 * @param territory in which geography the whole period is drawn
 * @param retrospect what the whole period is compared with; none where nobody asked
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
        Territory territory,
        List<Retrospect> retrospect,
        Twins twins,
        Issue issue) {

    Scope {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        rates = List.copyOf(rates);
        retrospect = List.copyOf(retrospect);
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

        /** The reports of each member, which are several where it was drawn together from its parts. */
        List<List<MemberReport>> byMember() {
            return List.copyOf(reports.stream()
                    .collect(groupingBy(report -> report.member().id(), LinkedHashMap::new, toList()))
                    .values());
        }
    }

    /** What became of its projects that were reported before. */
    List<Course> courses() {
        return retrospect.stream()
                .flatMap(each -> each.courses().all().stream())
                .filter(course -> isGrouped() || Scopes.codeOf(course.cluster()).equals(code))
                .toList();
    }

    /** Pairs of two times that may be one project. */
    List<Twin> likely() {
        Set<String> own = reports().stream().map(report -> report.member().id()).collect(toSet());
        return retrospect.stream()
                .flatMap(each -> each.courses().likely().stream())
                .filter(twin -> isGrouped()
                        || own.contains(twin.other().report().member().id())
                        || own.contains(twin.one().report().member().id()))
                .toList();
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

    /** How many members the reports stand for. */
    long members() {
        return reports().stream().map(report -> report.member().id()).distinct().count();
    }

    List<Member> absent() {
        return parts.stream().flatMap(part -> part.absent().stream()).toList();
    }
}
