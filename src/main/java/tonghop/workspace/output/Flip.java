package tonghop.workspace.output;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders that a period can have: its publication, the next one in the making, the one that is being replaced, and
 * what remains of it to be deleted. Two folders cannot change places in one step, so for a moment there are only hidden
 * ones; whatever a run leaves when it is cut off there, the next one puts right.
 */
record Flip(Path current, Path draft, Path replaced, Path deleted, Disk disk) {

    private static final String DRAFT = ".publishing-";
    private static final String REPLACED = ".replaced-";
    private static final String DELETED = ".deleted-";

    static Flip of(Path output, String period, Disk disk) {
        return new Flip(
                output.resolve(period),
                output.resolve(DRAFT + period),
                output.resolve(REPLACED + period),
                output.resolve(DELETED + period),
                disk);
    }

    /** The period to which a folder below the output belongs, if it is one that a cut-off run left. */
    static Optional<String> leftBy(String folder) {
        return Stream.of(DRAFT, REPLACED, DELETED)
                .filter(folder::startsWith)
                .map(prefix -> folder.substring(prefix.length()))
                .findFirst();
    }

    /** Undoes or finishes what a cut-off run began, and throws its draft away. */
    void recover() {
        disk.delete(deleted);
        restore();
        clear();
        disk.delete(draft);
    }

    /** Puts the draft into the place of the publication. */
    void turn() {
        if (Files.exists(current)) {
            disk.move(current, replaced);
        }
        try {
            disk.move(draft, current);
        } catch (UncheckedIOException refused) {
            restore();
            throw refused;
        }
        clear();
    }

    /** The earlier publication comes back where no new one took its place. */
    private void restore() {
        if (Files.exists(replaced) && !Files.exists(current)) {
            disk.move(replaced, current);
        }
    }

    /** Half deleted it would look like somebody else's files, so it gets another name before. */
    private void clear() {
        if (Files.exists(replaced)) {
            new Guests(replaced, disk).moveTo(current);
            disk.move(replaced, deleted);
            disk.delete(deleted);
        }
    }
}
