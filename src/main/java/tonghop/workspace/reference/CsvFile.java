package tonghop.workspace.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tonghop.domain.text.Composed;

/**
 * A reference file as Excel saves it: UTF-8 with or without a byte order mark, cells parted by commas or, in Vietnam, by
 * semicolons, lines ended as Windows does or not.
 */
final class CsvFile {

    private static final String SEPARATOR_LINE = "sep=";

    private final String name;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();

    private CsvFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    static CsvFile read(String name, byte[] content, List<String> columns, Problems problems) {
        CsvFile file = new CsvFile(name, problems);
        try {
            file.parse(decoded(content), columns);
        } catch (CharacterCodingException notUtf8) {
            file.problem(0, "", Expected.UTF_8);
        } catch (IOException | UncheckedIOException malformed) {
            file.problem(0, "", Expected.CSV);
        }
        return file;
    }

    static CsvFile absent(String name, Problems problems) {
        CsvFile file = new CsvFile(name, problems);
        file.problem(0, "", Expected.FILE);
        return file;
    }

    static CsvFile empty(String name, Problems problems) {
        return new CsvFile(name, problems);
    }

    /** The filled lines in order; none if the file could not be read. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void parse(String text, List<String> columns) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            List<String> header = List.of();
            for (CSVRecord record : parser) {
                if (isBlank(record) || record.get(0).startsWith(SEPARATOR_LINE)) {
                    continue;
                }
                if (!header.isEmpty()) {
                    line(record, header, parser.getCurrentLineNumber());
                    continue;
                }
                header = header(record);
                if (!header.containsAll(columns)) {
                    break;
                }
            }
            missing(header, columns);
        }
    }

    private void missing(List<String> header, List<String> columns) {
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problem(1, String.join(", ", header), Expected.COLUMN, column));
    }

    /** The header line tells which separator the file has. */
    private static CSVFormat format(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(SEPARATOR_LINE))
                .findFirst()
                .orElse("");
        boolean semicolons = header.indexOf(';') >= 0 && header.indexOf(',') < 0;
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static List<String> header(CSVRecord record) {
        return record.stream()
                .map(cell -> Composed.oneLine(cell).toLowerCase(Locale.ROOT))
                .toList();
    }

    private void line(CSVRecord record, List<String> header, long number) {
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < record.size(); at++) {
            String cell = Composed.oneLine(record.get(at));
            if (at < header.size()) {
                cells.put(header.get(at), cell);
            } else if (!cell.isEmpty()) {
                problem(number, cell, Expected.NO_MORE_CELLS, Integer.toString(header.size()));
            }
        }
        lines.add(new Line(name, number, cells, problems));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void problem(long line, String found, Expected expected, String... arguments) {
        problems.add(new ReferenceProblem(name, line, found, expected, List.of(arguments)));
    }
}
