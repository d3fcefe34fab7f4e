package tonghop.workspace.output;

import java.util.Arrays;
import tonghop.domain.reporting.Submission.Status;

/** A row of {@code files.csv} as another program reads it. */
record PublishedFile(CsvRow row) {

    String file() {
        return row.text("file");
    }

    String sha256() {
        return row.text("sha256");
    }

    String member() {
        return row.text("member");
    }

    String period() {
        return row.text("period");
    }

    String status() {
        return row.text("status");
    }

    String reason() {
        return row.text("reason");
    }

    long rowsHeld() {
        return Long.parseLong(row.figure("rows_held"));
    }

    boolean isAccepted() {
        return Arrays.stream(Status.values())
                .anyMatch(status -> status.isAccepted() && status.id().equals(status()));
    }
}
