package tonghop.excel.reply;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tonghop.excel.reply.Memory.Remembered;

/**
 * Takes away what an earlier return added to a workbook: sheets, comments and fills. A comment goes with its cell wherever
 * the sender moved it, and bears the number under which the cell's own fill is remembered; where it was deleted, the
 * address of the time has to do.
 */
final class EarlierReturn {

    private final Workbook book;
    private final Comments comments;
    private final Tint tint;
    private final Map<Integer, Remembered> memory;
    private final Set<Integer> found = new HashSet<>();

    EarlierReturn(Workbook book, Comments comments, Tint tint) {
        this.book = book;
        this.comments = comments;
        this.tint = tint;
        this.memory = Memory.of(book);
    }

    void undo() {
        List<Sheet> sheets = OwnSheet.in(book);
        OwnSheet.othersIn(book).forEach(this::undoComments);
        memory.forEach((number, remembered) -> {
            if (!found.contains(number)) {
                refill(cell(remembered), remembered.format());
            }
        });
        if (!sheets.isEmpty() && book instanceof XSSFWorkbook) {
            OwnSheet.othersIn(book).forEach(this::clearCopies);
        }
        sheets.forEach(sheet -> book.removeSheetAt(book.getSheetIndex(sheet)));
    }

    private void undoComments(Sheet sheet) {
        for (Map.Entry<CellAddress, ? extends Comment> entry :
                Map.copyOf(sheet.getCellComments()).entrySet()) {
            Comment comment = entry.getValue();
            OptionalInt number = Remarks.number(new Lettering(comment.getString()).text());
            if (number.isPresent()) {
                Cell cell = cell(sheet, entry.getKey());
                comments.remove(cell, comment);
                refill(cell, format(number.getAsInt()));
                found.add(number.getAsInt());
            }
        }
    }

    private CellStyle format(int number) {
        Remembered remembered = memory.get(number);
        return remembered == null ? book.getCellStyleAt(0) : remembered.format();
    }

    private void refill(@Nullable Cell cell, CellStyle format) {
        if (cell != null && tint.isOn(cell)) {
            tint.refill(cell, format);
        }
    }

    /** Cells that got a marked cell's look by copying it; our shades are nobody else's. */
    private void clearCopies(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                refill(cell, book.getCellStyleAt(0));
            }
        }
    }

    private static Cell cell(Sheet sheet, CellAddress at) {
        return CellUtil.getCell(CellUtil.getRow(at.getRow(), sheet), at.getColumn());
    }

    private @Nullable Cell cell(Remembered remembered) {
        Sheet sheet = book.getSheet(remembered.sheet());
        CellReference at = new CellReference(remembered.cell());
        Row row = sheet == null ? null : sheet.getRow(at.getRow());
        return row == null ? null : row.getCell(at.getCol());
    }
}
