package tonghop.pipeline.publish;

import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Submission;

/** Every row that was read is accepted, held or ignored; and of a report that counts, all of them are in the store. */
final class RowControl {

    private RowControl() {}

    static Stream<Comparison> of(PeriodBook book) {
        return Stream.concat(
                book.submissions().stream().map(RowControl::ofFile),
                book.reports().stream().flatMap(RowControl::ofReport));
    }

    private static Comparison ofFile(Submission file) {
        Submission.Rows rows = file.rows();
        return compare(file, "read", rows.read(), rows.accepted() + rows.held() + rows.ignored());
    }

    private static Stream<Comparison> ofReport(MemberReport report) {
        Submission file = report.submission();
        return Stream.of(
                compare(
                        file,
                        "accepted",
                        file.rows().accepted(),
                        report.accepted().size()),
                compare(file, "held", file.rows().held(), report.held().size()));
    }

    private static Comparison compare(Submission file, String what, long expected, long found) {
        return new Comparison(
                Comparison.Kind.ROWS_OF_FILE,
                file.file() + " " + what,
                Long.toString(expected),
                Long.toString(found),
                file.file());
    }
}
