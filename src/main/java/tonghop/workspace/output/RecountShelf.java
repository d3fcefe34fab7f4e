package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.publish.Manifest;
import tonghop.pipeline.publish.Shelf;
import tonghop.run.NotAsClosed;

/**
 * A shelf on which nothing is put: what would be is held against an issue that was kept.
 *
 * @param drafts a folder for what is thrown away again
 */
public record RecountShelf(Path drafts, ClosedIssue signed) implements Shelf {

    private static final String DRAFT = ".recounted-";

    @Override
    public void tidy() {
        // what is left of a draft goes when the next one is begun
    }

    @Override
    public Path draft(ReportingPeriod period) {
        discard(period);
        try {
            return Files.createDirectories(folder(period));
        } catch (IOException broken) {
            throw new UncheckedIOException("creating " + folder(period), broken);
        }
    }

    @Override
    public void discard(ReportingPeriod period) {
        Disk.LOCAL.delete(folder(period));
    }

    /** @throws NotAsClosed if the figures are others than those of the issue */
    @Override
    public Path publish(Manifest manifest) {
        ReportingPeriod period = manifest.book().period();
        List<String> differences = new Recount(signed.folder(), folder(period)).differences();
        discard(period);
        if (!differences.isEmpty()) {
            throw new NotAsClosed(differences);
        }
        return signed.folder();
    }

    private Path folder(ReportingPeriod period) {
        return drafts.resolve(DRAFT + period.label());
    }
}
