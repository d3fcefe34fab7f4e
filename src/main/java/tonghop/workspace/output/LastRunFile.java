package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tonghop.run.LastRuns;
import tonghop.run.Night;
import tonghop.run.Night.Told;
import tonghop.run.RunResult;

/** {@code output/last-run.json}: when the nightly run last ran, and how it ended. */
public final class LastRunFile implements LastRuns {

    private static final String NAME = "last-run.json";

    private final Path output;
    private final Disk disk;

    /** @param output the workspace's folder of that name; it need not exist yet */
    public LastRunFile(Path output) {
        this.output = output;
        this.disk = Disk.LOCAL;
    }

    @Override
    public void note(Night night) {
        Path part = create(output).resolve(NAME + ".part");
        JsonFile.write(part, json -> write(json, night));
        disk.move(part, output.resolve(NAME));
    }

    private static void write(JsonFile json, Night night) {
        json.text("started", time(night.started()));
        json.text("ended", time(night.ended()));
        json.text("zone", night.started().getZone().getId());
        json.number("exit_code", night.exitCode());
        json.list("periods", night.periods(), told -> write(json, told));
    }

    private static void write(JsonFile json, Told told) {
        if (told instanceof Told.Failed failed) {
            json.text("period", failed.period());
            json.text("outcome", "failed");
            json.text("reason", String.valueOf(failed.fault().getMessage()));
        } else {
            write(json, ((Told.Done) told).result());
        }
    }

    private static void write(JsonFile json, RunResult result) {
        json.text("period", result.period().label());
        json.text("outcome", outcome(result));
        json.number("files", result.files().size());
        json.number("members", result.totals().size());
        json.number(
                "rows_held",
                result.totals().stream().mapToLong(RunResult.MemberLine::held).sum());
    }

    private static String outcome(RunResult result) {
        return switch (result.ending()) {
            case PUBLISHED -> result.isIncomplete() ? "published-incomplete" : "published";
            case NOTHING_NEW -> "nothing-new";
            case NO_FILES -> "no-files";
            case CLOSED_AND_LOST -> "closed-figures-lost";
            case CLOSED -> result.waiting().isEmpty() ? "closed" : "closed-files-wait";
        };
    }

    private static String time(ZonedDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("creating " + folder, e);
        }
    }
}
