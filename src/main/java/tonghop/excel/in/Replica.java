package tonghop.excel.in;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What was read of a workbook, copied into one of POI's so that POI can calculate the formulas that wait. Results that
 * the file has stay as they are, nothing outside the file can be reached, and POI opens no file it should not trust.
 */
final class Replica implements Closeable {

    /** POI knows it and cannot calculate it: so nothing can be calculated from a cell that holds it. */
    private static final String UNKNOWN = "CALL(1)";

    private final XSSFWorkbook copy = new XSSFWorkbook();
    private final XSSFFormulaEvaluator evaluator = copy.getCreationHelper().createFormulaEvaluator();
    private final DateSystem dates;

    private Replica(DateSystem dates) {
        this.dates = dates;
    }

    /** Empty if POI's workbook cannot hold what was read: names, texts or cells beyond Excel's measure. */
    static Optional<Replica> of(BookDraft book, Limits limits) {
        long cells = book.sheets().stream().flatMap(SheetDraft::cells).count();
        try {
            return cells > limits.replicatedCells() ? Optional.empty() : Optional.of(of(book));
        } catch (IllegalArgumentException beyondExcel) {
            return Optional.empty();
        }
    }

    private static Replica of(BookDraft book) {
        Replica replica = new Replica(book.dates());
        book.sheets().forEach(replica::copyCells);
        var calculable = new Calculable(XSSFEvaluationWorkbook.create(replica.copy));
        book.sheets().forEach(sheet -> replica.copyFormulas(sheet, calculable));
        return replica;
    }

    /** What a formula comes to; empty if that cannot be told from the file. */
    Optional<Content> result(SheetDraft sheet, Formula formula) {
        Cell cell = cell(copy.getSheet(sheet.name()), formula.row(), formula.column());
        try {
            return content(evaluator.evaluate(cell), formula.shows());
        } catch (RuntimeException | StackOverflowError beyondPoi) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            copy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyCells(SheetDraft from) {
        XSSFSheet to = copy.createSheet(from.name());
        from.cells().forEach(cell -> {
            Cell target = cell(to, cell.at().row(), cell.at().column());
            switch (cell.kind()) {
                case NUMBER, DATE -> number(target, cell.raw());
                case BOOLEAN -> target.setCellValue(Boolean.parseBoolean(cell.value()));
                case ERROR -> error(target, cell.value());
                case UNCALCULATED -> target.setCellFormula(UNKNOWN);
                case TEXT -> target.setCellValue(cell.value());
            }
        });
    }

    private void copyFormulas(SheetDraft from, Calculable calculable) {
        XSSFSheet to = copy.getSheet(from.name());
        for (Formula formula : from.formulas()) {
            String text = calculable.allows(formula, to) ? formula.text() : UNKNOWN;
            cell(to, formula.row(), formula.column()).setCellFormula(text);
        }
    }

    private static void number(Cell cell, String raw) {
        if (Numeral.is(raw)) {
            cell.setCellValue(Double.parseDouble(raw));
        } else {
            cell.setCellFormula(UNKNOWN);
        }
    }

    private static void error(Cell cell, String code) {
        Stream.of(FormulaError.values())
                .filter(error -> error.getString().equals(code))
                .findFirst()
                .ifPresentOrElse(error -> cell.setCellErrorValue(error.getCode()), () -> cell.setCellFormula(UNKNOWN));
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        return CellUtil.getCell(CellUtil.getRow(row - 1, sheet), column - 1);
    }

    private Optional<Content> content(CellValue value, Shows shows) {
        if (value.getCellType() == CellType.NUMERIC) {
            return Optional.of(Content.number(Numeral.calculated(value.getNumberValue()), shows, dates));
        }
        if (value.getCellType() == CellType.BOOLEAN) {
            String truth = String.valueOf(value.getBooleanValue());
            return Optional.of(Content.truth(truth, truth));
        }
        return value.getCellType() == CellType.ERROR ? error(value) : Optional.of(Content.text(value.getStringValue()));
    }

    /** A circle is no error of Excel's: it shows nought, which nobody reported. */
    private static Optional<Content> error(CellValue value) {
        FormulaError error = FormulaError.forInt(value.getErrorValue());
        return error == FormulaError.CIRCULAR_REF ? Optional.empty() : Optional.of(Content.error(error.getString()));
    }
}
