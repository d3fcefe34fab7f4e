package tonghop.workspace.output;

import java.util.Comparator;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Submission;
import tonghop.workspace.output.CsvTable.Column;

/** {@code data/files.csv}: every file of the period, what it is, and what became of its rows. */
final class FilesFile {

    static final String NAME = "files.csv";

    static final CsvTable<Submission> TABLE = new CsvTable<>(List.of(
            Column.text("file", Submission::file),
            Column.text("sha256", Submission::sha256),
            Column.text("member", Submission::member),
            Column.text("period", Submission::period),
            Column.figure("version", submission -> (long) submission.version()),
            Column.text("status", submission -> submission.status().id()),
            Column.figure("rows_read", submission -> submission.rows().read()),
            Column.figure("rows_accepted", submission -> submission.rows().accepted()),
            Column.figure("rows_held", submission -> submission.rows().held()),
            Column.figure("rows_ignored", submission -> submission.rows().ignored()),
            Column.text("reason", Submission::reason)));

    private FilesFile() {}

    static List<Submission> rows(PeriodBook book) {
        return book.submissions().stream()
                .sorted(Comparator.comparing(Submission::member)
                        .thenComparing(Submission::file)
                        .thenComparing(Submission::sha256))
                .toList();
    }
}
