package tonghop.workspace.output;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Behind the header. */
    private static final int FIRST = 2;

    /** Enough to see what it is about. */
    private static final int MOST = 3;

    /** Where each file differs: the line, and in each column what was signed and what comes out now. */
    List<String> differences() {
        return FILES.stream().flatMap(this::differences).toList();
    }

    private Stream<String> differences(String file) {
        List<Map<String, String>> before = rows(signed, file);
        List<Map<String, String>> now = rows(drawn, file);
        List<String> columns = before.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(column -> !WORDS.contains(column))
                .toList();
        return IntStream.range(0, Math.max(before.size(), now.size()))
                .mapToObj(at -> new Line(file, at + FIRST, row(before, at), row(now, at)))
                .map(line -> line.difference(columns))
                .filter(difference -> !difference.isEmpty())
                .limit(MOST);
    }

    private static Map<String, String> row(List<Map<String, String>> rows, int at) {
        return at < rows.size() ? rows.get(at) : Map.of();
    }

    /** A line of a file, from 1; without any cell where there is none. */
    private record Line(String file, int number, Map<String, String> before, Map<String, String> now) {

        String difference(List<String> columns) {
            String cells = columns.stream()
                    .filter(column -> !cell(before, column).equals(cell(now, column)))
                    .map(column -> column + " " + cell(before, column) + " → " + cell(now, column))
                    .collect(joining("; "));
            return cells.isEmpty() ? "" : file + ":" + number + ": " + cells;
        }

        private static String cell(Map<String, String> row, String column) {
            return row.getOrDefault(column, "");
        }
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
