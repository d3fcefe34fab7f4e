package tonghop.excel.reply;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * What marked cells looked like before, on a very hidden sheet: in the row of each cell's number its sheet, its address,
 * and an empty cell that has its format. Excel renumbers formats when it saves, but a cell keeps its own.
 */
record Memory(Sheet sheet) {

    private static final String NAME = "_tonghop";

    /** @param format of the cell before it was marked */
    record Remembered(String sheet, String cell, CellStyle format) {}

    static Memory in(Workbook book) {
        Sheet sheet = OwnSheet.make(book, NAME);
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return new Memory(sheet);
    }

    /** Remembers a cell and returns its number. */
    int keep(Cell cell) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(cell.getSheet().getSheetName());
        row.createCell(1).setCellValue(cell.getAddress().formatAsString());
        row.createCell(2).setCellStyle(cell.getCellStyle());
        return row.getRowNum();
    }

    /** What an earlier return of the workbook remembered, by number; several, where sheets were copied, are one. */
    static Map<Integer, Remembered> of(Workbook book) {
        Map<Integer, Remembered> remembered = new TreeMap<>();
        for (Sheet own : OwnSheet.in(book)) {
            if (book.getSheetVisibility(book.getSheetIndex(own)) != SheetVisibility.VISIBLE) {
                own.forEach(row -> read(row, remembered));
            }
        }
        return remembered;
    }

    private static void read(Row row, Map<Integer, Remembered> remembered) {
        Cell sheet = row.getCell(0);
        Cell cell = row.getCell(1);
        Cell format = row.getCell(2);
        if (row.getRowNum() > 0 && isText(sheet) && isText(cell) && format != null) {
            remembered.put(
                    row.getRowNum(),
                    new Remembered(sheet.getStringCellValue(), cell.getStringCellValue(), format.getCellStyle()));
        }
    }

    private static boolean isText(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING;
    }
}
