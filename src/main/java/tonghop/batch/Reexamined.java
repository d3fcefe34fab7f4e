package tonghop.batch;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Submission;
import tonghop.pipeline.merge.Candidate;
import tonghop.pipeline.merge.MergeDecision;
import tonghop.pipeline.merge.Ruling;
import tonghop.pipeline.publish.Sources;
import tonghop.pipeline.validate.Examinations;

/**
 * Examines what was read once more, so that the ledger is held against the source and not against itself.
 *
 * @param readings those that count, by the hashes of their contents
 */
record Reexamined(
        Map<String, Reading> readings, Examinations examinations, Function<Report.Recognised, Examination> examiner)
        implements Sources {

    static Sources of(
            MergeDecision decision, Examinations examinations, Function<Report.Recognised, Examination> examiner) {
        Map<String, Reading> readings = decision.counting().stream()
                .map(Ruling::candidate)
                .collect(toMap(candidate -> candidate.arrival().sha256(), Reexamined::reading));
        return new Reexamined(readings, examinations, examiner);
    }

    private static Reading reading(Candidate candidate) {
        Arrival arrival = candidate.arrival();
        return new Reading(candidate.reading(), arrival.sha256(), arrival.name(), arrival.folder());
    }

    @Override
    public List<Entry> entries(Submission submission) {
        Reading reading = readings.get(submission.sha256());
        if (reading == null) {
            throw new IllegalArgumentException(submission.file() + " does not count");
        }
        return examiner.apply(examinations.report(reading)).entries();
    }
}
