package tonghop.domain.form;

import java.util.List;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet;

/**
 * Sheets that tonghop itself puts into a province's workbook when it is returned. Nothing on them is data, whatever they
 * are called; a sheet that only bears such a name is the province's own.
 */
public final class OwnSheets {

    /** Stands in A1 of each of them, and there alone it counts: rows copied from one to another sheet make no other ours. */
    public static final String MARK = "tonghop:phan-hoi";

    private static final int ORIGIN_COLUMN = 2;

    private OwnSheets() {}

    /** A workbook without them. */
    public static List<Sheet> removed(List<Sheet> workbook) {
        return workbook.stream().filter(sheet -> !isOne(sheet)).toList();
    }

    /** Whether a workbook says nothing but what tonghop put into it: a receipt, or a list of what is to be mended. */
    public static boolean areAllOf(List<Sheet> workbook) {
        List<Sheet> others = removed(workbook);
        return others.size() < workbook.size()
                && others.stream().allMatch(sheet -> sheet.rows().isEmpty());
    }

    /** The hash of the file to which they were added, which stands beside the mark; empty where none does. */
    public static String origin(List<Sheet> workbook) {
        return workbook.stream()
                .filter(OwnSheets::isOne)
                .flatMap(sheet -> sheet.rows().get(0).cells().stream())
                .filter(cell -> cell.at().column() == ORIGIN_COLUMN)
                .map(Cell::value)
                .findFirst()
                .orElse("");
    }

    private static boolean isOne(Sheet sheet) {
        return sheet.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream().limit(1))
                .anyMatch(OwnSheets::isMark);
    }

    private static boolean isMark(Cell cell) {
        return cell.at().row() == 1
                && cell.at().column() == 1
                && cell.value().strip().equals(MARK);
    }
}
