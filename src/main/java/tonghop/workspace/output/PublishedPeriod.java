package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private Path manifest() {
        return folder.resolve(ManifestFile.NAME);
    }
}
