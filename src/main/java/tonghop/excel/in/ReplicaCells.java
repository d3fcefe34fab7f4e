package tonghop.excel.in;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells of POI's that hold what was read. */
record ReplicaCells(XSSFWorkbook book) {

    /** POI knows it and cannot calculate it: so nothing can be calculated from a cell that holds it. */
    private static final String UNKNOWN = "CALL(1)";

    void copy(SheetDraft sheet) {
        XSSFSheet copy = book.createSheet(sheet.name());
        sheet.cells()
                .forEach(cell -> put(
                        cell(copy, cell.at().row(), cell.at().column()),
                        new Content(cell.kind(), cell.raw(), cell.value(), cell.look())));
    }

    Cell cell(SheetDraft sheet, int row, int column) {
        return cell(book.getSheet(sheet.name()), row, column);
    }

    void put(Cell cell, Content content) {
        switch (content.kind()) {
            case NUMBER, DATE, NO_DAY, TIME -> putNumber(cell, content.raw());
            case TEXT -> cell.setCellValue(content.value());
            case BOOLEAN -> cell.setCellValue(content.value().equals("true"));
            case ERROR -> putError(cell, content.value());
            case UNCALCULATED -> cell.setCellFormula(UNKNOWN);
        }
    }

    /** A date in words has no number here. */
    private static void putNumber(Cell cell, String raw) {
        if (Numeral.is(raw)) {
            cell.setCellValue(Double.parseDouble(raw));
        } else {
            cell.setCellFormula(UNKNOWN);
        }
    }

    private static void putError(Cell cell, String code) {
        Stream.of(FormulaError.values())
                .filter(error -> error.getString().equals(code))
                .findFirst()
                .ifPresentOrElse(error -> cell.setCellErrorValue(error.getCode()), () -> cell.setCellFormula(UNKNOWN));
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        return CellUtil.getCell(CellUtil.getRow(row - 1, sheet), column - 1);
    }
}
