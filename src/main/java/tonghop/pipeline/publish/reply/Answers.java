package tonghop.pipeline.publish.reply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Posting;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Finding;
import tonghop.pipeline.publish.reply.Answer.Standing;

/**
 * What is answered in a period: every report that counts, and every file that does not count and has not been replaced.
 * An earlier version is answered by the answer to the later one.
 *
 * @param findings by the hash of the content
 * @param reports those that count, by the hash of the content
 */
record Answers(
        PeriodBook book,
        Map<String, List<Finding>> findings,
        Map<String, MemberReport> reports,
        Map<String, Member> members) {

    static List<Answer> of(PeriodBook book) {
        Answers answers = new Answers(
                book,
                book.findings().stream()
                        .filter(found -> !found.finding().rule().isForOffice())
                        .collect(groupingBy(
                                found -> found.submission().sha256(), mapping(PeriodBook.FoundIn::finding, toList()))),
                book.reports().stream()
                        .collect(toMap(report -> report.submission().sha256(), report -> report)),
                Stream.concat(book.reports().stream().map(MemberReport::member), book.absent().stream())
                        .collect(toMap(Member::id, member -> member, (one, same) -> one)));
        return book.submissions().stream()
                .filter(answers::isAnswered)
                .map(answers::answer)
                .toList();
    }

    /** The notes in which Excel says who has a file open come from nobody, and nothing is found in them. */
    private boolean isAnswered(Submission file) {
        boolean lost = file.status() == Status.REJECTED || file.status() == Status.QUARANTINED;
        return reports.containsKey(file.sha256()) || (lost && findings.containsKey(file.sha256()));
    }

    private Answer answer(Submission file) {
        List<Finding> found = findings.getOrDefault(file.sha256(), List.of());
        return Optional.ofNullable(reports.get(file.sha256()))
                .map(report -> new Answer(
                        sender(file, List.of(report.member()), List.of(report.period())),
                        Standing.ACCEPTED,
                        entries(report),
                        found,
                        ""))
                .orElseGet(() -> new Answer(unsure(file), standing(file), List.of(), found, reason(file)));
    }

    private static List<Entry> entries(MemberReport report) {
        return report.postings().stream().map(Posting::entry).toList();
    }

    /** Of a report that was read, the list tells the reasons. */
    private static String reason(Submission file) {
        return standing(file) == Standing.UNREADABLE ? file.reason() : "";
    }

    private static Standing standing(Submission file) {
        return file.status() == Status.QUARANTINED ? Standing.UNREADABLE : Standing.REJECTED;
    }

    private Sender unsure(Submission file) {
        return sender(
                file,
                Optional.ofNullable(members.get(file.member())).stream().toList(),
                ReportingPeriod.parse(file.period()).stream().toList());
    }

    private static Sender sender(Submission file, List<Member> member, List<ReportingPeriod> period) {
        String name = file.file().substring(file.file().lastIndexOf('/') + 1);
        return new Sender(member, period, file.version(), name, file.sha256());
    }
}
