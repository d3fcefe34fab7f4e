package tonghop.pipeline.merge;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * The rulings on the versions of a member's report, with the reasons that a person must know.
 *
 * @param asked the period that is consolidated
 */
record Verdict(ReportingPeriod asked, Versions versions, Guidance guidance) {

    /** What a withdrawn content comes to; nothing if it is not withdrawn. */
    Optional<Ruling> withdrawn(Content content) {
        return guidance.withdrawal(content).map(withdrawal -> {
            String[] told = {withdrawal.who(), withdrawal.on(), withdrawal.why()};
            return new Ruling(
                    content.known(),
                    Status.WITHDRAWN,
                    versions.number(content),
                    Use.LISTED,
                    List.of(Reason.of(content.isPresent() ? "withdrawn-present" : "withdrawn", told)),
                    List.of(Finding.ofFile(Rule.VERSION_WITHDRAWN, content.file(), told)));
        });
    }

    /** @param counting the one content on which the member's figures rest; none if all are in conflict */
    Ruling on(Content content, Optional<Content> counting) {
        if (versions.conflicting().contains(content)) {
            return conflicting(content);
        }
        Use use = counting.filter(content::equals).isPresent() ? Use.COUNTS : Use.LISTED;
        List<Finding> findings = new ArrayList<>(copies(content));
        findings.addAll(new VersionFindings(versions, guidance).of(content));
        return new Ruling(
                content.known(),
                status(content, counting),
                versions.number(content),
                use,
                reasons(content, counting),
                findings);
    }

    private Status status(Content content, Optional<Content> counting) {
        if (!versions.isEffective(content)) {
            return Status.SUPERSEDED;
        }
        if (isLeftOver(content, counting)) {
            return Status.RECEIVED;
        }
        Reported report = content.known().report();
        return report.rows().held() > 0 ? Status.ACCEPTED_WITH_HELD_ROWS : Status.ACCEPTED;
    }

    /** Whether it cannot stand for what is asked, and nothing counts that has its days. */
    private boolean isLeftOver(Content content, Optional<Content> counting) {
        return !period(content).answers(asked)
                && counting.filter(counted -> period(counted).equals(asked)).isEmpty();
    }

    private static ReportingPeriod period(Content content) {
        return content.known().report().period();
    }

    private List<Reason> reasons(Content content, Optional<Content> counting) {
        List<Reason> reasons = new ArrayList<>();
        if (!versions.isEffective(content)) {
            versions.effective()
                    .ifPresent(newer ->
                            reasons.add(Reason.of("superseded", String.valueOf(versions.number(newer)), newer.file())));
            return reasons;
        }
        if (isLeftOver(content, counting)) {
            return leftOver(content);
        }
        counting.ifPresent(counted -> reasons.addAll(used(content, counted)));
        if (!versions.conflicting().isEmpty()) {
            reasons.add(Reason.of("newer-conflict", files(versions.conflicting())));
        }
        if (!content.isPresent()) {
            reasons.add(Reason.of("gone"));
        }
        return reasons;
    }

    /** With its money, which the totals are short of. */
    private List<Reason> leftOver(Content content) {
        Reported report = content.known().report();
        Reason why = Reason.of(
                "left-over",
                report.period().label(),
                asked.label(),
                Sums.orNone(report.committed()),
                Sums.orNone(report.disbursed()));
        return content.isPresent() ? List.of(why) : List.of(why, Reason.of("left-over.gone"));
    }

    private List<Reason> used(Content content, Content counting) {
        ReportingPeriod own = period(content);
        if (!content.equals(counting)) {
            return List.of(Reason.of("not-used", period(counting).label(), counting.file()));
        }
        return own.equals(asked) ? List.of() : List.of(Reason.of("stands-for-year", own.label(), asked.label()));
    }

    /** Reports that cannot be ordered: none is counted, each names the others. */
    private Ruling conflicting(Content content) {
        Conflict conflict =
                new Conflict(asked, content, versions.inConflictWith(content), new Seniority(guidance.decisions()));
        List<Finding> findings = new ArrayList<>(conflict.findings());
        findings.addAll(new VersionFindings(versions, guidance).of(content));
        return new Ruling(content.known(), Status.REJECTED, 0, Use.LISTED, conflict.reasons(), findings);
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
        Status status = unreadable == Unreadable.OUR_RECEIPT ? Status.RECEIPT : Status.QUARANTINED;
        if (status == Status.QUARANTINED && unreadable != Unreadable.LOCK_FILE) {
            findings.add(Finding.ofFile(Rule.FILE_UNREADABLE, kind));
        }
        return new Ruling(content.known(), status, 0, Use.LISTED, List.of(), findings);
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

    static List<Finding> copies(Content content) {
        return content.otherFiles().stream()
                .map(other -> Finding.ofFile(Rule.FILE_SAME_CONTENT, content.file(), other))
                .toList();
    }

    private static List<Finding> contradiction(Content content) {
        List<Subject> subjects = content.subjects();
        Subject one = subjects.get(0);
        Subject other = subjects.get(1);
        return one.member().equals(other.member())
                ? List.of(Finding.ofFile(
                        Rule.PERIOD_CONTRADICTED,
                        content.file(),
                        one.period().label(),
                        other.period().label()))
                : List.of(Finding.ofFile(Rule.MEMBER_CONTRADICTED, content.file(), one.member(), other.member()));
    }

    private static String allFiles(Content content) {
        return content.arrivals().stream()
                .map(candidate -> candidate.arrival().file())
                .collect(joining(", "));
    }

    private static String files(List<Content> contents) {
        return contents.stream().map(Content::file).collect(joining(", "));
    }
}
