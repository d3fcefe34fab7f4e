package tonghop.excel.reply;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** All that a sender would miss of his workbook, as text: values, formulas, formats, comments, names, merged cells. */
final class Portrait {

    private Portrait() {}

    /** Of the sender's own sheets. */
    static List<String> of(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        Workbook book = Original.opened(bytes);
        for (Sheet sheet : OwnSheet.othersIn(book)) {
            lines.add(sheet.getSheetName() + " " + sheet.getMergedRegions()
                    + book.getPrintArea(book.getSheetIndex(sheet)));
            for (Row row : sheet) {
                for (Cell cell : row) {
                    lines.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell(cell, book));
                }
            }
        }
        for (Name name : book.getAllNames()) {
            lines.add(name.getNameName() + "=" + name.getRefersToFormula());
        }
        return lines;
    }

    private static String cell(Cell cell, Workbook book) {
        CellStyle style = cell.getCellStyle();
        Font font = book.getFontAt(style.getFontIndex());
        String formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : "";
        return formula + value(cell) + " " + font.getFontName() + font.getBold() + style.getDataFormatString()
                + style.getFillPattern() + style.getFillForegroundColor() + comment(cell);
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.toString();
    }

    private static String comment(Cell cell) {
        Comment comment = cell.getCellComment();
        return comment == null ? "" : " (" + comment.getString().getString() + ")";
    }
}
