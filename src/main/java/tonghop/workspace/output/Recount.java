package tonghop.workspace.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds the figures of an issue as they come out now against those that were signed: totals, entries and what became of
 * each file. Words may have changed since, and there may be more columns.
 *
 * @param signed the folder of the issue
 * @param drawn the folder of the same as it comes out now
 */
record Recount(Path signed, Path drawn) {

    private static final List<String> FILES = List.of(TotalsFile.NAME, EntriesFile.NAME, FilesFile.NAME);

    /** Sentences of the program, which each version of it says in its own way. */
    private static final Set<String> WORDS = Set.of("reason");

    /** Enough to see what it is about. */
    private static final int MOST = 3;

    /** The lines in which each file differs: what was signed after a minus, what comes out now after a plus. */
    List<String> differences() {
        return FILES.stream().flatMap(this::differences).toList();
    }

    private Stream<String> differences(String file) {
        List<Map<String, String>> before = rows(signed, file);
        List<Map<String, String>> now = rows(drawn, file);
        Set<String> columns = new TreeSet<>();
        before.forEach(row -> columns.addAll(row.keySet()));
        columns.removeAll(WORDS);
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < Math.max(before.size(), now.size()); at++) {
            String one = line(before, at, columns);
            String other = line(now, at, columns);
            if (!one.equals(other)) {
                differences.add(file + " - " + one);
                differences.add(file + " + " + other);
            }
        }
        return differences.stream().limit(2L * MOST);
    }

    private static String line(List<Map<String, String>> rows, int at, Set<String> columns) {
        return at < rows.size()
                ? String.join(
                        ",",
                        columns.stream()
                                .map(column ->
                                        Objects.requireNonNullElse(rows.get(at).get(column), ""))
                                .toList())
                : "";
    }

    private static List<Map<String, String>> rows(Path publication, String name) {
        Path file = publication.resolve(DataFolder.NAME).resolve(name);
        List<Map<String, String>> rows = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            CsvTable.read(file, row -> rows.add(row.written().toMap()));
        }
        return rows;
    }
}
