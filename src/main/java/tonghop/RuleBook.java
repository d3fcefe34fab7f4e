package tonghop;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipFile;
import tonghop.pipeline.intake.Sha256;
import tonghop.pipeline.publish.Provenance;

/**
 * By which rules reports are read: the office's reference data and this very program. If either changes, everything is
 * read again.
 *
 * @param reference the hashes of the reference data by file
 * @param program version and build
 */
record RuleBook(SortedMap<String, String> reference, String program) {

    private static final int SHORT = 12;

    static RuleBook of(SortedMap<String, String> reference) {
        return new RuleBook(reference, version() + build());
    }

    String hash() {
        return Sha256.ofText(reference + "\n" + program);
    }

    /** @param lastYear stands for what the reports are compared with; empty where that is nothing */
    String hash(String lastYear) {
        return lastYear.isEmpty() ? hash() : Sha256.ofText(hash() + "\n" + lastYear);
    }

    Provenance provenance() {
        return new Provenance(reference, program);
    }

    private static String version() {
        return Optional.ofNullable(RuleBook.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    /** Of the program's own file; builds of the same sources are the same to the byte. */
    private static String build() {
        return Optional.ofNullable(RuleBook.class.getProtectionDomain().getCodeSource())
                .map(RuleBook::file)
                .filter(Files::isRegularFile)
                .map(RuleBook::shortHash)
                .orElse("");
    }

    private static Path file(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    /** The sums of all classes stand together at the end of the file; to hash the whole file takes ten times as long. */
    private static String shortHash(Path file) {
        try (ZipFile classes = new ZipFile(file.toFile())) {
            String sums = classes.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .collect(joining("\n"));
            return " (" + Sha256.ofText(sums).substring(0, SHORT) + ")";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
