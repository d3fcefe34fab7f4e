package tonghop.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Finding;

/** The book of a year, drawn by hand for tests. */
public final class BookSketch {

    public static final ReportingPeriod PERIOD = ReportingPeriod.year(2023);

    private final List<MemberReport> reports = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<PeriodBook.FoundIn> findings = new ArrayList<>();

    /** An effective report of a member, with one ignored row besides its postings. */
    public BookSketch report(Member member, String cluster, Posting... postings) {
        List<Posting> all = List.of(postings);
        long accepted =
                all.stream().filter(posting -> posting.entry().isAccepted()).count();
        Submission submission = new Submission(
                hash(),
                "2023/" + member.id() + ".xlsx",
                member.id(),
                PERIOD.label(),
                1,
                accepted == all.size() ? Status.ACCEPTED : Status.ACCEPTED_WITH_HELD_ROWS,
                new Rows(all.size() + 1, accepted, all.size() - accepted, 1),
                "");
        submissions.add(submission);
        reports.add(new MemberReport(
                member, cluster, PERIOD, submission, all, new Examination.Figures(List.of(), List.of())));
        return this;
    }

    /** A file from which nothing came. */
    public BookSketch rejected(String file, String reason) {
        submissions.add(new Submission(hash(), file, "", "", 0, Status.REJECTED, Rows.NONE, reason));
        return this;
    }

    /** A finding in the last file. */
    public BookSketch finding(Finding finding) {
        findings.add(new PeriodBook.FoundIn(submissions.get(submissions.size() - 1), finding));
        return this;
    }

    public PeriodBook book() {
        return new PeriodBook(
                PERIOD, reports, List.of(), List.of(), submissions, findings, List.of(PostingSketch.RATE));
    }

    /** What was read of a submission: the same entries that the book has of it. */
    public List<Entry> entries(Submission submission) {
        return reports.stream()
                .filter(report -> report.submission().equals(submission))
                .flatMap(report -> report.postings().stream())
                .map(Posting::entry)
                .toList();
    }

    public static Member member(String id, String code, String name) {
        return new Member(id, code, name, "tỉnh", PERIOD.window(), Member.Union.YES);
    }

    private String hash() {
        return String.format(java.util.Locale.ROOT, "%064x", submissions.size() + 1);
    }
}
