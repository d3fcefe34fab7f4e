package tonghop.pipeline.merge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;

/** Says in one language what became of a submission, and why. */
public final class Sentences {

    private final Wording reasons;
    private final Wording findings;
    private final Wording unreadable;

    public Sentences(Language language) {
        reasons = Wording.of(Reason.BUNDLE, language);
        findings = Wording.ofFindings(language);
        unreadable = Wording.of("messages/unreadable", language);
    }

    public Submission submission(Ruling ruling, List<Finding> ofReading) {
        Arrival arrival = ruling.candidate().arrival();
        Outcome outcome = ruling.candidate().outcome();
        String reason = Stream.concat(own(ruling, ofReading), said(ruling)).collect(joining(" "));
        if (outcome instanceof Outcome.Reported report) {
            return new Submission(
                    arrival.sha256(),
                    arrival.file(),
                    report.member(),
                    report.period().label(),
                    ruling.version(),
                    ruling.status(),
                    counts(ruling.status()) ? report.rows() : report.rows().withheld(),
                    reason);
        }
        return new Submission(
                arrival.sha256(), arrival.file(), "", "", ruling.version(), ruling.status(), Rows.NONE, reason);
    }

    /** Of what does not count, and in whose place nothing counts, no row is accepted. */
    private static boolean counts(Status status) {
        return status != Status.REJECTED && status != Status.RECEIVED;
    }

    private Stream<String> said(Ruling ruling) {
        return ruling.reasons().stream().map(reason -> reason.sentence(reasons));
    }

    /** What the content itself gives as a reason. */
    private Stream<String> own(Ruling ruling, List<Finding> ofReading) {
        Outcome outcome = ruling.candidate().outcome();
        if (outcome instanceof Outcome.Quarantined quarantined) {
            return Stream.of(unreadable.say("unreadable." + quarantined.reason().name()));
        }
        if (outcome instanceof Outcome.Rejected) {
            return ofReading.stream().filter(Finding::isError).map(findings::message);
        }
        return Stream.empty();
    }
}
