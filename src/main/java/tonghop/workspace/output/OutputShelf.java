package tonghop.workspace.output;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.publish.Atlas;
import tonghop.pipeline.publish.Manifest;
import tonghop.pipeline.publish.PublicationCheck;
import tonghop.pipeline.publish.Shelf;

/**
 * The folder {@code output/} with a folder for each published period. A period's folder belongs to its publication: what
 * an earlier publication had and the new one has not disappears with it; files of others in it are carried over.
 */
public final class OutputShelf implements Shelf, PublicationCheck {

    private final Path output;
    private final Disk disk;

    /** @param output the workspace's folder of that name; it need not exist yet */
    public OutputShelf(Path output) {
        this(output, Disk.LOCAL);
    }

    OutputShelf(Path output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    @Override
    public void tidy() {
        if (!Files.isDirectory(output)) {
            return;
        }
        try (Stream<Path> folders = Files.list(output)) {
            folders.flatMap(folder -> Flip.leftBy(folder.getFileName().toString()).stream())
                    .collect(toSet())
                    .forEach(period -> Flip.of(output, period, disk).recover());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + output, e);
        }
    }

    @Override
    public Path draft(ReportingPeriod period) {
        Flip flip = flip(period);
        flip.recover();
        try {
            return Files.createDirectories(flip.draft());
        } catch (IOException e) {
            throw new UncheckedIOException("creating " + flip.draft(), e);
        }
    }

    @Override
    public void discard(ReportingPeriod period) {
        disk.delete(flip(period).draft());
    }

    @Override
    public Path publish(Manifest manifest) {
        Flip flip = flip(manifest.book().period());
        Path draft = flip.draft();
        ManifestFile.write(draft.resolve(ManifestFile.NAME), manifest, Fingerprint.ofAll(draft));
        if (isSame(draft, flip.current())) {
            disk.delete(draft);
        } else {
            flip.turn();
        }
        return flip.current();
    }

    @Override
    public boolean isIntact(ReportingPeriod period) {
        return PublishedFiles.of(flip(period).current()).areIntact();
    }

    @Override
    public Optional<String> manifest(ReportingPeriod period) {
        Path manifest = PublishedPeriod.of(output, period.label()).folder().resolve(ManifestFile.NAME);
        return Files.isRegularFile(manifest) ? Optional.of(Fingerprint.of(manifest)) : Optional.empty();
    }

    @Override
    public SortedMap<String, String> comparedWith(ReportingPeriod period) {
        return PublishedFiles.texts(flip(period).current(), ManifestFile.COMPARED_WITH);
    }

    @Override
    public SortedMap<String, String> clusters(ReportingPeriod period) {
        return PublishedFiles.texts(flip(period).current(), ManifestFile.CLUSTERS);
    }

    @Override
    public SortedSet<LocalDate> geographies(ReportingPeriod period) {
        return PublishedFiles.of(flip(period).current()).hashes().keySet().stream()
                .filter(file -> file.startsWith(Atlas.FOLDER))
                .map(file -> LocalDate.parse(file.substring(Atlas.FOLDER.length(), file.indexOf('/'))))
                .collect(toCollection(TreeSet::new));
    }

    private Flip flip(ReportingPeriod period) {
        return Flip.of(output, period.label(), disk);
    }

    /** The manifests name every file by its hash, so it is enough that they are the same and the files are as named. */
    private static boolean isSame(Path draft, Path current) {
        Path manifest = current.resolve(ManifestFile.NAME);
        try {
            return Files.isRegularFile(manifest)
                    && Files.mismatch(draft.resolve(ManifestFile.NAME), manifest) < 0
                    && PublishedFiles.of(current).areIntact();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + manifest, e);
        }
    }
}
