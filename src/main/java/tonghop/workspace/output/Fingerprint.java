package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tonghop.pipeline.intake.Sha256;

/** The hashes of the files of a publication. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** Of every file below a folder, by its path from there with forward slashes. */
    static SortedMap<String, String> ofAll(Path folder) {
        SortedMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> all.put(name(folder, file), of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder, e);
        }
        return all;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
