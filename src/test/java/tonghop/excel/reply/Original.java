package tonghop.excel.reply;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Correspondence;
import tonghop.pipeline.publish.reply.Form;
import tonghop.pipeline.publish.reply.Sender;

/** A sender's workbook in either format, with what offices put into theirs, and what becomes of it when it is returned. */
enum Original {
    XLSX,
    XLS;

    static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    static final Correspondence WORDS = new Correspondence(Language.VI);

    /**
     * Three sheets whose formulas and names refer to each other. On "Viện trợ" C3 is green and bold with two decimals, C4
     * has a comment of the sender's whose first word is bold, C5 and C6 are merged, D3 has a formula.
     */
    byte[] drawn() {
        Workbook book = this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        Sheet aid = book.createSheet("Viện trợ");
        Sheet other = book.createSheet("Biểu 'k' 2");
        Sheet last = book.createSheet("Cuối");
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 4; column++) {
                cell(aid, row, column).setCellValue(row * 10 + column);
            }
        }
        cell(aid, 2, 2).setCellStyle(green(book));
        comment(cell(aid, 3, 2));
        aid.addMergedRegion(CellRangeAddress.valueOf("C5:C6"));
        cell(other, 0, 0).setCellValue(7);
        cell(last, 0, 0).setCellValue(9);
        cell(aid, 2, 3).setCellFormula("'Biểu ''k'' 2'!A1+Cuối!A1");
        cell(other, 1, 0).setCellFormula("SUM('Viện trợ'!A1:B2)");
        cell(last, 1, 0).setCellFormula("'Biểu ''k'' 2'!A1*2");
        name(book, "tất_cả", -1, "Cuối!$A$1:$A$2");
        name(book, "riêng", 1, "'Biểu ''k'' 2'!$A$1");
        book.setPrintArea(1, "$A$1:$C$9");
        book.setActiveSheet(1);
        book.setSelectedTab(1);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return bytes(book);
    }

    private static void name(Workbook book, String name, int sheet, String formula) {
        var named = book.createName();
        named.setNameName(name);
        if (sheet >= 0) {
            named.setSheetIndex(sheet);
        }
        named.setRefersToFormula(formula);
    }

    private static CellStyle green(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        return style;
    }

    private static void comment(Cell cell) {
        Workbook book = cell.getSheet().getWorkbook();
        Font bold = book.createFont();
        bold.setBold(true);
        RichTextString text = book.getCreationHelper().createRichTextString("Hà: xem lại");
        text.applyFont(0, 3, bold);
        Comment comment = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(book.getCreationHelper().createClientAnchor());
        comment.setString(text);
        cell.setCellComment(comment);
    }

    /** The cell, made where it is missing; both count from 0. */
    static Cell cell(Sheet sheet, int row, int column) {
        var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
    }

    /** A cell of a workbook by sheet and address. */
    static Cell cell(Workbook book, String sheet, String at) {
        CellReference reference = new CellReference(at);
        return cell(book.getSheet(sheet), reference.getRow(), reference.getCol());
    }

    static Finding error(String at) {
        return Finding.ofCell(Rule.AMOUNT_REFUSED, "Viện trợ", at, "1.2O0", "LETTERS_FOR_DIGITS");
    }

    static Finding warning(String at) {
        return Finding.ofCell(Rule.DATE_UNREADABLE, "Viện trợ", at, "hôm qua");
    }

    static byte[] returned(byte[] original, Finding... findings) {
        Sender sender = new Sender(List.of(), List.of(), 0, "a.xlsx", "");
        Answer answer = new Answer(sender, Answer.Standing.ACCEPTED, List.of(), List.of(findings), "");
        try {
            return ReturnedWorkbook.marked(
                            new ByteArrayInputStream(original), WORDS.reply(answer, Form.MARKED), WORDS.phrases(), DAY)
                    .bytes()
                    .array();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Workbook opened(byte[] bytes) {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The workbook after somebody worked on it. */
    static byte[] edited(byte[] bytes, Consumer<Workbook> edit) {
        Workbook book = opened(bytes);
        edit.accept(book);
        return bytes(book);
    }

    static byte[] bytes(Workbook book) {
        try (book) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
