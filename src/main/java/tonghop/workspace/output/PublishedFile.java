package tonghop.workspace.output;

import java.util.Arrays;
import java.util.Map;
import tonghop.domain.reporting.Submission.Status;

/** A row of {@code files.csv} as another program reads it. */
record PublishedFile(Map<String, String> row) {

    String file() {
        return text("file");
    }

    String sha256() {
        return text("sha256");
    }

    String member() {
        return text("member");
    }

    String period() {
        return text("period");
    }

    String status() {
        return text("status");
    }

    String reason() {
        return text("reason");
    }

    long rowsHeld() {
        return Long.parseLong(text("rows_held"));
    }

    boolean isAccepted() {
        return Arrays.stream(Status.values())
                .anyMatch(status -> status.isAccepted() && status.id().equals(status()));
    }

    private String text(String column) {
        return CsvValue.original(row.getOrDefault(column, ""));
    }
}
