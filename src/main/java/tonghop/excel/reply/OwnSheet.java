package tonghop.excel.reply;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import tonghop.domain.form.OwnSheets;

/** Sheets of ours in somebody's workbook: made with the mark by which the reader passes them over, found again by it. */
final class OwnSheet {

    private OwnSheet() {}

    /** A new sheet, the last one; where the sender has one of that name, ours gets a number. */
    static Sheet make(Workbook book, String name) {
        String free = name;
        for (int number = 2; book.getSheet(free) != null; number++) {
            free = name + " (" + number + ")";
        }
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(free));
        Row first = sheet.createRow(0);
        first.createCell(0).setCellValue(OwnSheets.MARK);
        first.setZeroHeight(true);
        return sheet;
    }

    /** Remembers of which file it was made, by its hash: sent back as it is, it says nothing that the file did not say. */
    static void keepOrigin(Sheet sheet, String sha256) {
        if (!sha256.isEmpty()) {
            sheet.getRow(0).createCell(1).setCellValue(sha256);
        }
    }

    static boolean is(Sheet sheet) {
        Row first = sheet.getRow(0);
        Cell cell = first == null ? null : first.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().strip().equals(OwnSheets.MARK);
    }

    static List<Sheet> in(Workbook book) {
        return sheets(book).stream().filter(OwnSheet::is).toList();
    }

    /** The sender's own sheets with cells. */
    static List<Sheet> othersIn(Workbook book) {
        return sheets(book).stream().filter(sheet -> !is(sheet)).toList();
    }

    private static List<Sheet> sheets(Workbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetAt)
                .toList();
    }
}
