package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.ledger.Issue;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.publish.Archive;

/**
 * The folder {@code output/store/closed}: {@code 2023/lan-1} has the publication as it was, in {@code reference} the
 * reference data, and what else an issue was made from, see {@link ClosedIssue}. A file that is in the issue before, too,
 * is not doubled.
 */
public final class ClosedFolder implements Archive {

    private final Path folder;
    private final Path output;
    private final Path reference;
    private final Disk disk = Disk.LOCAL;

    /**
     * The issues that are kept in a folder.
     *
     * @param output where publications stand
     * @param reference the folder of the reference data
     */
    public ClosedFolder(Path folder, Path output, Path reference) {
        this.folder = folder;
        this.output = output;
        this.reference = reference;
    }

    @Override
    public void keep(ReportingPeriod period, int issue, Ground ground) {
        Path kept = kept(period, issue);
        Path draft = kept.resolveSibling("." + kept.getFileName());
        disk.delete(draft);
        disk.delete(kept);
        Path publication = output.resolve(period.label());
        try {
            Files.createDirectories(draft);
            Path before = kept(period, issue - 1);
            for (String file : PublishedFiles.of(publication).hashes().keySet()) {
                keep(publication.resolve(file), draft.resolve(file), before.resolve(file));
            }
            keep(publication.resolve(ManifestFile.NAME), draft.resolve(ManifestFile.NAME), before);
            for (Path file : lists()) {
                String name = ClosedIssue.REFERENCE + "/" + file.getFileName();
                keep(file, draft.resolve(name), before.resolve(name));
            }
            new ClosedIssue(draft).write(ground);
            new ClosedIssue(draft).compare(period, output);
        } catch (IOException broken) {
            throw new UncheckedIOException("keeping " + kept, broken);
        }
        disk.move(draft, kept);
    }

    private static void keep(Path file, Path copy, Path before) throws IOException {
        Files.createDirectories(copy.getParent());
        if (Files.isRegularFile(before) && Files.mismatch(file, before) < 0) {
            link(before, copy);
        } else {
            Files.copy(file, copy);
        }
    }

    /** Not every file system has links. */
    private static void link(Path before, Path copy) throws IOException {
        try {
            Files.createLink(copy, before);
        } catch (UnsupportedOperationException | IOException without) {
            Files.copy(before, copy);
        }
    }

    private List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(reference)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .toList();
        }
    }

    @Override
    public Optional<Ground> ground(ReportingPeriod period, int issue) {
        return issue(period, issue).ground();
    }

    @Override
    public void layOut(ReportingPeriod period, int issue) {
        Path kept = kept(period, issue);
        if (!PublishedFiles.of(kept).areIntact()) {
            return;
        }
        Flip flip = Flip.of(output, period.label(), disk);
        flip.recover();
        try {
            for (String file : PublishedFiles.of(kept).hashes().keySet()) {
                copy(kept, flip.draft(), file);
            }
            copy(kept, flip.draft(), ManifestFile.NAME);
        } catch (IOException broken) {
            throw new UncheckedIOException("laying out " + kept, broken);
        }
        flip.turn();
    }

    private static void copy(Path from, Path to, String file) throws IOException {
        Path target = to.resolve(file);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.copy(from.resolve(file), target);
    }

    @Override
    public List<Issue.Change> changesSince(int issue, PeriodBook book) {
        Path totals = kept(book.period(), issue).resolve(DataFolder.NAME).resolve(TotalsFile.NAME);
        return Files.isRegularFile(totals) ? TotalsChange.between(totals, TotalsFile.rows(book)) : List.of();
    }

    @Override
    public List<String> contents(ReportingPeriod period, int issue) {
        return new PublishedPeriod(kept(period, issue))
                .files().stream().map(PublishedFile::sha256).toList();
    }

    /** What is kept of an issue; it need not be there. */
    public ClosedIssue issue(ReportingPeriod period, int issue) {
        return new ClosedIssue(kept(period, issue));
    }

    private Path kept(ReportingPeriod period, int issue) {
        return folder.resolve(period.label()).resolve("lan-" + issue);
    }
}
