package tonghop.workspace.inbox;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inbox;

/** The folder {@code input/} of a workspace, which is only ever read. */
public final class InputFolder implements Inbox {

    /** What desktops leave in every folder; it says nothing about anybody's report. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final Path input;

    public InputFolder(Path input) {
        this.input = input;
    }

    @Override
    public List<Folder> folders() {
        return children().stream()
                .filter(Files::isDirectory)
                .flatMap(child -> folder(child).stream())
                .sorted(comparing(Folder::period).thenComparing(Folder::name))
                .toList();
    }

    @Override
    public List<Found> files(Folder folder) {
        Path top = input.resolve(folder.name());
        try (Stream<Path> paths = Files.walk(top.toRealPath())) {
            Path real = top.toRealPath();
            return paths.filter(Files::isRegularFile)
                    .map(real::relativize)
                    .filter(InputFolder::isSomebodys)
                    .map(path -> new Found(folder.name() + "/" + slashed(path), real.resolve(path)))
                    .sorted(comparing(Found::file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Path> children() {
        if (!Files.isDirectory(input)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(input)) {
            return children.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<Folder> folder(Path child) {
        String name = child.getFileName().toString();
        return ReportingPeriod.parse(name).map(period -> new Folder(name, period));
    }

    private static boolean isSomebodys(Path path) {
        return names(path).noneMatch(name -> name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String slashed(Path path) {
        return String.join("/", names(path).toList());
    }

    private static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }
}
