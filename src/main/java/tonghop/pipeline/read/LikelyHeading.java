package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * What the heading of a table would be on a sheet on which none was recognised: the first row of several texts with a row
 * with a number soon below it. It is told, so that a person can say what its columns are; nothing is read by it.
 */
final class LikelyHeading {

    private static final int FEWEST = 3;
    private static final int NEAR = 3;

    private LikelyHeading() {}

    static List<Finding> on(SheetReading sheet) {
        return row(sheet.sheet().rows()).stream()
                .flatMap(row -> row.cells().stream())
                .map(LikelyHeading::finding)
                .toList();
    }

    private static Optional<Sheet.Row> row(List<Sheet.Row> rows) {
        return Stream.iterate(0, at -> at < rows.size(), at -> at + 1)
                .filter(at -> isOfTexts(rows.get(at)))
                .filter(at -> rows.subList(at + 1, Math.min(rows.size(), at + 1 + NEAR)).stream()
                        .anyMatch(LikelyHeading::hasNumber))
                .findFirst()
                .map(rows::get);
    }

    private static boolean isOfTexts(Sheet.Row row) {
        return row.cells().size() >= FEWEST && row.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    private static boolean hasNumber(Sheet.Row row) {
        return row.cells().size() >= FEWEST && row.cells().stream().anyMatch(Cell::isNumber);
    }

    private static Finding finding(Cell cell) {
        return Finding.ofCell(
                Rule.COLUMN_NOT_RECOGNISED, cell.at().sheet(), cell.at().a1(), cell.value());
    }
}
