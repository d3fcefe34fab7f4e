package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.template.TemplateShelf;

/**
 * The folder {@code output/mau} with a folder for each period. It stands beside the publications and not in them: a
 * publication is replaced as a whole, and the forms are there before anything is published.
 */
public final class TemplateFolder implements TemplateShelf {

    private static final String NAME = "mau";
    private static final String UNFINISHED = ".drawing-";

    private final Path output;

    /** @param output the workspace's folder of that name; it need not exist yet */
    public TemplateFolder(Path output) {
        this.output = output;
    }

    @Override
    public Path folder(ReportingPeriod period) {
        return output.resolve(NAME).resolve(period.label());
    }

    @Override
    public void lay(ReportingPeriod period, String file, Consumer<Path> drawing) {
        try {
            Path folder = Files.createDirectories(folder(period));
            Path unfinished = folder.resolve(UNFINISHED + file);
            try {
                drawing.accept(unfinished);
                Files.move(unfinished, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }
}
