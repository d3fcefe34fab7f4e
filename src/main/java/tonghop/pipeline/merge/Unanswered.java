package tonghop.pipeline.merge;

import java.util.List;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rulebook.Explained;
import tonghop.domain.rulebook.Explained.Unused;

/** Explanations for reports that nobody sent: no report can tell of them. */
record Unanswered(List<Explained> explanations) {

    /** Stands for the file in which they are, below {@code input/}. */
    private static final String FILE = "reference/explanations.csv";

    List<FoundIn> among(List<Submission> submissions, ReportingPeriod asked) {
        return explanations.stream()
                .filter(explained -> explained.period().answers(asked))
                .filter(explained -> submissions.stream()
                        .noneMatch(submission -> submission.member().equals(explained.member())
                                && submission.period().equals(explained.period().label())))
                .map(explained -> new FoundIn(source(explained), explained.unused(Unused.EXPLAINS_NO_REPORT)))
                .toList();
    }

    private static Submission source(Explained explained) {
        return new Submission(
                "", FILE, explained.member(), explained.period().label(), 0, Status.RECEIVED, Rows.NONE, "");
    }
}
