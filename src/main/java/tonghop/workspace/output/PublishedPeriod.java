package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.pipeline.publish.Atlas;

/** What a period's publication tells of itself, without opening the store; it need not exist. */
record PublishedPeriod(Path folder) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Where a cut-off run left only the earlier publication, it is read there. */
    static PublishedPeriod of(Path output, String period) {
        Flip flip = Flip.of(output, period, Disk.LOCAL);
        return new PublishedPeriod(Files.exists(flip.current()) ? flip.current() : flip.replaced());
    }

    boolean exists() {
        return Files.isRegularFile(manifest());
    }

    /** The minute in which the publication changed last, or empty. */
    String moment(ZoneId zone) {
        try {
            return exists()
                    ? MINUTE.format(
                            Files.getLastModifiedTime(manifest()).toInstant().atZone(zone))
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + manifest(), e);
        }
    }

    /** The rows of {@code files.csv}. */
    List<PublishedFile> files() {
        Path files = folder.resolve(DataFolder.NAME).resolve(FilesFile.NAME);
        if (!Files.isRegularFile(files)) {
            return List.of();
        }
        List<PublishedFile> rows = new ArrayList<>();
        CsvTable.read(files, row -> rows.add(new PublishedFile(row)));
        return rows;
    }

    /** The days in whose geographies it is drawn besides that of its time, in order. */
    List<LocalDate> geographies() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> drawn = Files.list(folder)) {
            return drawn.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith(Atlas.FOLDER))
                    .flatMap(name -> day(name.substring(Atlas.FOLDER.length())).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder, e);
        }
    }

    /** A folder that somebody made is none of ours. */
    private static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(name));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Path manifest() {
        return folder.resolve(ManifestFile.NAME);
    }
}
