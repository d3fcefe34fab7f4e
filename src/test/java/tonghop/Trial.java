package tonghop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Progress;
import tonghop.run.RunResult;
import tonghop.run.Runs;

/** A workspace in which the whole job is tried. */
record Trial(Path workspace) {

    /** Copies files of the sample's input, by their names. */
    void takeOver(String folder, Predicate<String> wanted) {
        try (Stream<Path> files = Files.list(Path.of("input").resolve(folder))) {
            Path to = Files.createDirectories(workspace.resolve("input").resolve(folder));
            for (Path file : files.filter(one -> wanted.test(one.getFileName().toString()))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    RunResult run(String label) {
        try (Runs runs = Wiring.runs(workspace, Language.VI)) {
            return runs.run(ReportingPeriod.parse(label).orElseThrow(), Progress.SILENT);
        }
    }

    Path published(String period, String name) {
        return workspace.resolve("output").resolve(period).resolve(name);
    }

    /** The rows of a data file. */
    List<CSVRecord> csv(String period, String name) {
        return Csv.records(published(period, "data").resolve(name));
    }

    /** Every published file's bytes by its path. */
    Map<String, String> published(String period) {
        return contents(published(period, ""));
    }

    /** Every file's bytes by its path below the folder. */
    static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return contents;
    }
}
