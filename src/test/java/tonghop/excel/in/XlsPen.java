package tonghop.excel.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import tonghop.domain.reporting.Sheet.Area;

/** Draws an .xls. */
final class XlsPen implements Pen {

    private final HSSFWorkbook book = new HSSFWorkbook();
    private HSSFSheet sheet = book.createSheet("drawn");
    private int sheets;

    @Override
    public Pen sheet(String name, String state) {
        sheet = sheets == 0 ? sheet : book.createSheet();
        book.setSheetName(sheets, name);
        book.setSheetVisibility(
                sheets,
                switch (state) {
                    case "hidden" -> SheetVisibility.HIDDEN;
                    case "veryHidden" -> SheetVisibility.VERY_HIDDEN;
                    default -> SheetVisibility.VISIBLE;
                });
        sheets++;
        return this;
    }

    @Override
    public Pen text(String at, String text) {
        cell(at).setCellValue(text);
        return this;
    }

    @Override
    public Pen text(String at, String text, String font) {
        HSSFFont named = book.createFont();
        named.setFontName(font);
        HSSFCellStyle style = book.createCellStyle();
        style.setFont(named);
        cell(at).setCellStyle(style);
        return text(at, text);
    }

    @Override
    public Pen number(String at, String number) {
        cell(at).setCellValue(Double.parseDouble(number));
        return this;
    }

    @Override
    public Pen number(String at, String number, String format) {
        format(at, format);
        return number(at, number);
    }

    @Override
    public Pen truth(String at, String value) {
        cell(at).setCellValue(Boolean.parseBoolean(value));
        return this;
    }

    @Override
    public Pen error(String at, String code) {
        cell(at).setCellErrorValue(FormulaError.forString(code).getCode());
        return this;
    }

    @Override
    public Pen formula(String at, String formula, String result) {
        cell(at).setCellFormula(formula);
        cell(at).setCellValue(Double.parseDouble(result));
        return this;
    }

    @Override
    public Pen formulaOfText(String at, String formula, String result) {
        cell(at).setCellFormula(formula);
        cell(at).setCellValue(result);
        return this;
    }

    @Override
    public Pen uncalculated(String at, String formula) {
        return formulaOfText(at, formula, "");
    }

    @Override
    public Pen uncalculated(String at, String formula, String format) {
        format(at, format);
        return uncalculated(at, formula);
    }

    @Override
    public Pen hideRow(int row) {
        CellUtil.getRow(row - 1, sheet).setZeroHeight(true);
        return this;
    }

    @Override
    public Pen hideColumn(int column) {
        sheet.setColumnHidden(column - 1, true);
        return this;
    }

    @Override
    public Pen merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    @Override
    public Pen from1904() {
        book.getInternalWorkbook().getRecords().stream()
                .filter(DateWindow1904Record.class::isInstance)
                .map(DateWindow1904Record.class::cast)
                .forEach(window -> window.setWindowing((short) 1));
        return this;
    }

    @Override
    public void write(Path file) {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole.createDocument(new ByteArrayInputStream(book.getBytes()), "Workbook");
            ole.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format(String at, String format) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell(at).setCellStyle(style);
    }

    private Cell cell(String at) {
        Area area = A1.area(at);
        return CellUtil.getCell(CellUtil.getRow(area.firstRow() - 1, sheet), area.firstColumn() - 1);
    }
}
