package tonghop.excel.in;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;
import tonghop.pipeline.read.UnreadableWorkbook;

/** What was read of a workbook, line by line, as a test can show it. */
final class Flat {

    private Flat() {}

    static List<String> read(Path file) {
        return read(file, Limits.standard());
    }

    static List<String> read(Path file, Limits limits) {
        try {
            return new AnyWorkbooks(limits)
                    .sheets(file).stream().flatMap(Flat::lines).toList();
        } catch (UnreadableWorkbook refused) {
            return List.of(refused.reason().name());
        }
    }

    private static Stream<String> lines(Sheet sheet) {
        String visibility = sheet.visibility() == Sheet.Visibility.VISIBLE ? "" : " " + sheet.visibility();
        Stream<String> head = Stream.of("[" + sheet.name() + "]" + visibility);
        Stream<String> columns = sheet.hiddenColumns().isEmpty()
                ? Stream.empty()
                : Stream.of("hidden columns " + new TreeSet<>(sheet.hiddenColumns()));
        Stream<String> merged = sheet.merged().stream()
                .map(area -> "merged " + area.firstRow() + ":" + area.firstColumn() + " to " + area.lastRow() + ":"
                        + area.lastColumn());
        return Stream.of(head, columns, merged, sheet.rows().stream().flatMap(Flat::cells))
                .flatMap(lines -> lines);
    }

    private static Stream<String> cells(Sheet.Row row) {
        String hidden = row.shown() == Sheet.Shown.HIDDEN ? " hidden" : "";
        return row.cells().stream().map(cell -> line(cell) + hidden);
    }

    private static String line(Cell cell) {
        String value = cell.value().equals(cell.raw()) ? "" : " = " + cell.value();
        String look = cell.look().isEmpty() ? "" : " as " + cell.look();
        String font = cell.font().isEmpty() || cell.font().equals("Arial") ? "" : " in " + cell.font();
        return cell.at().a1() + " " + cell.kind() + " " + visible(cell.raw()) + value + look + font;
    }

    private static String visible(String raw) {
        return raw.replace("\n", "⏎").replace("\r", "␍");
    }
}
