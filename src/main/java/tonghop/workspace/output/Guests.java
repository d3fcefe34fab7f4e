package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files that somebody put into a publication and that its manifest does not name, such as a signed copy. They move on into
 * the next one, unless it has a file of that name itself.
 */
record Guests(Path publication, Disk disk) {

    void moveTo(Path next) {
        PublishedFiles ours = PublishedFiles.of(publication);
        below(publication).stream()
                .map(publication::relativize)
                .filter(name -> !isOurs(ours.hashes().keySet(), name))
                .filter(name -> !Files.exists(next.resolve(name)))
                .forEach(name -> move(name, next));
    }

    private static boolean isOurs(Set<String> names, Path name) {
        String slashed = name.toString().replace('\\', '/');
        return names.contains(slashed) || slashed.equals(ManifestFile.NAME);
    }

    private void move(Path name, Path next) {
        Path target = next.resolve(name);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("creating the folder of " + target, e);
        }
        disk.move(publication.resolve(name), target);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder, e);
        }
    }
}
