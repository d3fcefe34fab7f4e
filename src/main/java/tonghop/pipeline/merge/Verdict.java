package tonghop.pipeline.merge;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.merge.Outcome.GivenUp;
import tonghop.pipeline.merge.Outcome.NotOpened;
import tonghop.pipeline.merge.Outcome.Quarantined;
import tonghop.pipeline.merge.Outcome.Reported;
import tonghop.pipeline.merge.Ruling.Use;

/** The ruling on one content, with the reasons that a person must know. */
final class Verdict {

    private Verdict() {}

    /** A version of a member's report; counting is the one content on which the member's figures rest. */
    static Ruling version(Content content, Versions versions, Content counting, ReportingPeriod asked) {
        Reported report = content.known().report();
        int number = versions.ordered().indexOf(content) + 1;
        Use use = content.equals(counting) ? Use.COUNTS : Use.LISTED;
        Status status = versions.isNewest(content) ? accepted(report) : Status.SUPERSEDED;
        return new Ruling(
                content.known(), status, number, use, reasons(content, versions, counting, asked), copies(content));
    }

    private static Status accepted(Reported report) {
        return report.rows().held() > 0 ? Status.ACCEPTED_WITH_HELD_ROWS : Status.ACCEPTED;
    }

    private static List<Reason> reasons(Content content, Versions versions, Content counting, ReportingPeriod asked) {
        ReportingPeriod own = content.known().report().period();
        List<Reason> reasons = new ArrayList<>();
        if (!versions.isNewest(content)) {
            reasons.add(
                    Reason.of("superseded", String.valueOf(versions.ordered().size()), file(versions.newest())));
            return reasons;
        }
        if (!content.equals(counting)) {
            reasons.add(Reason.of("not-used", counting.known().report().period().label(), file(counting)));
        } else if (!own.equals(asked)) {
            reasons.add(Reason.of("stands-for-year", own.label(), asked.label()));
        }
        if (!versions.unordered().isEmpty()) {
            reasons.add(Reason.of("newer-conflict", files(versions.unordered())));
        }
        if (!content.isPresent()) {
            reasons.add(Reason.of("gone"));
        }
        return reasons;
    }

    /** Reports that came together and cannot be ordered: none is counted, each names the others. */
    static Ruling conflicting(Content content, Versions versions) {
        List<Content> others = versions.inConflictWith(content);
        String own = Sums.text(content.known().report().committed());
        List<Finding> findings = others.stream()
                .map(other -> Finding.ofFile(
                        Rule.VERSIONS_CONFLICT,
                        own,
                        own,
                        file(other),
                        Sums.text(other.known().report().committed())))
                .toList();
        return rejected(content, Reason.of("conflict", files(others)), findings);
    }

    /** A content that cannot count in the period at all. */
    static Ruling withoutReport(ReportingPeriod asked, Content content) {
        Outcome outcome = content.known().outcome();
        if (content.isContradictory()) {
            return rejected(content, Reason.of("contradictory-names", allFiles(content)), contradiction(content));
        }
        if (outcome instanceof Reported report) {
            String own = report.period().label();
            Finding other = Finding.ofFile(Rule.PERIOD_NOT_FOLDER, own, own, asked.label());
            return rejected(content, Reason.of("other-period", own, asked.label()), List.of(other));
        }
        if (outcome instanceof Quarantined quarantined) {
            return quarantined(content, quarantined.reason());
        }
        if (outcome instanceof GivenUp) {
            return quarantined(content, Reason.of("given-up"));
        }
        return outcome instanceof NotOpened ? quarantined(content, Reason.of("not-opened")) : rejected(content);
    }

    private static Ruling quarantined(Content content, Unreadable unreadable) {
        String kind = unreadable.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Finding> findings = new ArrayList<>(copies(content));
        if (unreadable != Unreadable.LOCK_FILE) {
            findings.add(Finding.ofFile(Rule.FILE_UNREADABLE, kind));
        }
        return new Ruling(content.known(), Status.QUARANTINED, 0, Use.LISTED, List.of(), findings);
    }

    private static Ruling quarantined(Content content, Reason reason) {
        return new Ruling(content.known(), Status.QUARANTINED, 0, Use.LISTED, List.of(reason), copies(content));
    }

    private static Ruling rejected(Content content) {
        return new Ruling(content.known(), Status.REJECTED, 0, Use.LISTED, List.of(), copies(content));
    }

    private static Ruling rejected(Content content, Reason reason, List<Finding> findings) {
        return new Ruling(content.known(), Status.REJECTED, 0, Use.LISTED, List.of(reason), findings);
    }

    private static List<Finding> copies(Content content) {
        return content.otherFiles().stream()
                .map(other -> Finding.ofFile(Rule.FILE_SAME_CONTENT, file(content), other))
                .toList();
    }

    private static List<Finding> contradiction(Content content) {
        List<Subject> subjects = content.subjects();
        Subject one = subjects.get(0);
        Subject other = subjects.get(1);
        return one.member().equals(other.member())
                ? List.of(Finding.ofFile(
                        Rule.PERIOD_CONTRADICTED,
                        file(content),
                        one.period().label(),
                        other.period().label()))
                : List.of(Finding.ofFile(Rule.MEMBER_CONTRADICTED, file(content), one.member(), other.member()));
    }

    private static String allFiles(Content content) {
        return content.arrivals().stream()
                .map(candidate -> candidate.arrival().file())
                .collect(joining(", "));
    }

    private static String files(List<Content> contents) {
        return contents.stream().map(Verdict::file).collect(joining(", "));
    }

    private static String file(Content content) {
        return content.known().arrival().file();
    }
}
