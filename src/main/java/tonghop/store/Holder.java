package tonghop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tonghop.run.WorkspaceBusy;

/**
 * A note beside the database of who holds it since when. It is only for people: what holds the workspace is the lock of
 * the database itself, and a note that a killed process left behind means nothing.
 */
record Holder(Path file) {

    void note(Clock clock) {
        LocalDateTime since = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        String process = Long.toString(ProcessHandle.current().pid());
        try {
            Files.write(
                    file,
                    List.of(since.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME).replace('T', ' '), process));
        } catch (IOException unimportant) {
            forget();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unimportant) {
            // it only tells people something; the next holder writes over it
        }
    }

    WorkspaceBusy busy(Throwable cause) {
        List<String> lines = lines();
        return lines.size() < 2
                ? new WorkspaceBusy("", "", cause)
                : new WorkspaceBusy(lines.get(0), lines.get(1), cause);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unknown) {
            return List.of();
        }
    }
}
