package tonghop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tonghop.store.Standstill;

/**
 * The ground for a run of which nothing stays: a folder outside of the workspace, with a copy of what a run changes. The
 * workspace stands still meanwhile, so that what is said of it holds.
 */
final class DryRun implements AutoCloseable {

    private final Standstill standstill;
    private final Path scratch;
    private final Folders folders;

    private DryRun(Standstill standstill, Path scratch, Folders folders) {
        this.standstill = standstill;
        this.scratch = scratch;
        this.folders = folders;
    }

    /** @throws tonghop.run.WorkspaceBusy if a run holds the workspace */
    static DryRun over(Path workspace) {
        Folders standing = new Folders(workspace);
        Standstill standstill = Standstill.of(standing.database());
        try {
            Path scratch = Files.createTempDirectory("tonghop-");
            DryRun dry = new DryRun(standstill, scratch, standing.writing(scratch));
            dry.lend(standing);
            return dry;
        } catch (IOException impossible) {
            standstill.close();
            throw new UncheckedIOException(impossible);
        }
    }

    private void lend(Folders standing) throws IOException {
        Path store = Files.createDirectories(folders.store());
        standstill.copyTo(folders.database());
        Path journal = standing.store().resolve(Folders.JOURNAL);
        if (Files.exists(journal)) {
            Files.copy(journal, store.resolve(Folders.JOURNAL));
        }
    }

    Folders folders() {
        return folders;
    }

    @Override
    public void close() {
        try (Stream<Path> left = Files.walk(scratch)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.delete(one);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("clearing " + scratch + " away", kept);
        } finally {
            standstill.close();
        }
    }
}
