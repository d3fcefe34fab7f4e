package tonghop.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A data file of rows of one kind: RFC 4180 with a header and CRLF, UTF-8 without a byte order mark, because it is
 * written for programs.
 */
record CsvTable<R>(List<Column<R>> columns) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final CSVFormat WITH_HEADER =
            FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();

    CsvTable {
        columns = List.copyOf(columns);
    }

    /** A column by its name in the header, and what stands in it. */
    record Column<R>(String name, Function<R, CsvValue> value) {

        static <R> Column<R> text(String name, Function<R, String> value) {
            return new Column<>(name, value.andThen(CsvValue::text));
        }

        static <R> Column<R> figure(String name, Function<R, Long> value) {
            return new Column<>(name, value.andThen(CsvValue::figure));
        }
    }

    void write(Path file, Iterable<R> rows) {
        write(file, "", rows);
    }

    /** For people, whose spreadsheet knows by a byte order mark that it is UTF-8. */
    void writeForPeople(Path file, Iterable<R> rows) {
        write(file, "\uFEFF", rows);
    }

    private void write(Path file, String mark, Iterable<R> rows) {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(mark);
            FORMAT.printRecord(writer, columns.stream().map(Column::name).toArray());
            for (R row : rows) {
                FORMAT.printRecord(writer, values(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }

    private Object[] values(R row) {
        return columns.stream()
                .map(column -> column.value().apply(row).written())
                .toArray();
    }

    /** The rows of a written file, one after the other. */
    static void read(Path file, Consumer<CsvRow> each) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, WITH_HEADER)) {
            parser.stream().map(CsvRow::new).forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
