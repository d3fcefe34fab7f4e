package tonghop.excel.in;

import java.util.Optional;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the formulas of one workbook read, token by token. */
final class Operands {

    /** Cells that all of them together may read. */
    private static final long MOST_CELLS = 10_000_000;

    private long cells;

    /** @param sheet where the formula stands */
    boolean allow(Ptg token, XSSFSheet sheet) {
        if (token instanceof AreaPtgBase area) {
            return isOneSheetHere(token, sheet) && isReadAsArea(area) && isAffordable(area);
        }
        if (token instanceof RefPtgBase cell) {
            return isOneSheetHere(token, sheet) && !isNumberAsText(cell, target(token, sheet));
        }
        return token instanceof ScalarConstantPtg
                || token instanceof ValueOperatorPtg
                || token instanceof ControlPtg
                || token instanceof AbstractFunctionPtg
                || token instanceof NameXPxg;
    }

    private static boolean isOneSheetHere(Ptg token, XSSFSheet own) {
        boolean outside = token instanceof Pxg sheet
                && (sheet.getExternalWorkbookNumber() > 0 || own.getWorkbook().getSheet(sheet.getSheetName()) == null);
        boolean several = token instanceof Pxg3D sheets && sheets.getLastSheetName() != null;
        return !outside && !several;
    }

    /** Where one value is wanted, an area means another cell in each program. */
    private static boolean isReadAsArea(AreaPtgBase area) {
        return area.getPtgClass() == Ptg.CLASS_REF;
    }

    private boolean isAffordable(AreaPtgBase area) {
        long rows = area.getLastRow() - area.getFirstRow() + 1L;
        cells += rows * (area.getLastColumn() - area.getFirstColumn() + 1L);
        return cells <= MOST_CELLS;
    }

    /** "1.234" is a thousand or one, by the language of the machine that takes it for a number. */
    private static boolean isNumberAsText(RefPtgBase cell, XSSFSheet sheet) {
        return Optional.ofNullable(sheet.getRow(cell.getRow()))
                .map(row -> row.getCell(cell.getColumn()))
                .filter(found -> found.getCellType() == CellType.STRING)
                .map(found -> found.getStringCellValue().chars().anyMatch(Character::isDigit))
                .orElse(false);
    }

    private static XSSFSheet target(Ptg token, XSSFSheet own) {
        return token instanceof Pxg named ? own.getWorkbook().getSheet(named.getSheetName()) : own;
    }
}
