package tonghop.excel.out;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.Limits;

/** A workbook as text: a line a row, every cell with its column. */
final class Dump {

    private Dump() {}

    static List<String> of(Path workbook) {
        return new AnyWorkbooks(Limits.standard())
                .sheets(workbook).stream()
                        .flatMap(sheet -> Stream.concat(
                                Stream.of("", "[" + sheet.name() + "]"),
                                sheet.rows().stream().map(Dump::line)))
                        .toList();
    }

    private static String line(Sheet.Row row) {
        return row.number() + row.cells().stream().map(Dump::cell).collect(joining());
    }

    private static String cell(Cell cell) {
        String column = cell.at().a1().replaceAll("\\d", "");
        return " | " + column + " " + shown(cell);
    }

    private static String shown(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? new BigDecimal(cell.value()).stripTrailingZeros().toPlainString()
                : cell.value().replace("\n", "⏎");
    }
}
