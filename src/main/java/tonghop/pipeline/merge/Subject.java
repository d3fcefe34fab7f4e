package tonghop.pipeline.merge;

import java.util.Comparator;
import tonghop.domain.reporting.ReportingPeriod;

/** What a report is about: reports on the same are versions of each other. */
record Subject(String member, ReportingPeriod period) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::member)
            .thenComparing(subject -> subject.period().label());

    static Subject of(Outcome.Reported report) {
        return new Subject(report.member(), report.period());
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
