package tonghop.excel.in;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What was read of a workbook, copied into one of POI's so that POI can calculate the formulas that wait, one by one.
 * Results that the file has stay as they are, nothing outside the file can be reached, and POI opens no file it should
 * not trust.
 */
final class Replica {

    /** Cells that all formulas of a workbook together may have POI read. */
    private static final long MOST_CELLS = 10_000_000;

    private final ReplicaCells cells;
    private final PoiGrammar grammar;
    private final XSSFFormulaEvaluator evaluator;
    private final DateSystem dates;
    private long looks;

    private Replica(XSSFWorkbook copy, List<SheetDraft> sheets, DateSystem dates) {
        this.cells = new ReplicaCells(copy);
        this.grammar = new PoiGrammar(XSSFEvaluationWorkbook.create(copy), sheets);
        this.evaluator = copy.getCreationHelper().createFormulaEvaluator();
        this.dates = dates;
        sheets.forEach(cells::copy);
    }

    static Replica of(BookDraft book, Limits limits) {
        long cells = book.sheets().stream().flatMap(SheetDraft::cells).count();
        try {
            return cells > limits.replicatedCells() ? ofNothing(book) : of(book, book.sheets());
        } catch (IllegalArgumentException namesOrTextsBeyondExcel) {
            return ofNothing(book);
        }
    }

    /** One that answers nothing. */
    private static Replica ofNothing(BookDraft book) {
        return of(book, List.of());
    }

    private static Replica of(BookDraft book, List<SheetDraft> sheets) {
        return new Replica(new XSSFWorkbook(), sheets, book.dates());
    }

    /** What a formula reads; empty if POI is not to calculate it. */
    Optional<List<Place>> reads(SheetDraft sheet, Formula formula) {
        return Calculable.is(formula.text()) ? grammar.reads(sheet, formula) : Optional.empty();
    }

    /** What a formula comes to when all that it reads is there; empty if that cannot be told from the file. */
    Optional<Content> result(Waiting waiting) {
        return reads(waiting.sheet(), waiting.formula())
                .filter(places -> places.stream().noneMatch(Place::takesTextForNumber))
                .filter(this::isAffordable)
                .flatMap(places -> calculated(waiting));
    }

    /** A formula has its result. */
    void put(SheetDraft sheet, Formula formula, Content result) {
        Cell cell = cells.cell(sheet, formula.row(), formula.column());
        cells.put(cell, result);
        evaluator.notifyUpdateCell(cell);
    }

    private boolean isAffordable(List<Place> places) {
        looks += places.stream().mapToLong(Place::size).sum();
        return looks <= MOST_CELLS;
    }

    private Optional<Content> calculated(Waiting waiting) {
        Cell cell = cells.cell(
                waiting.sheet(), waiting.formula().row(), waiting.formula().column());
        try {
            cell.setCellFormula(waiting.formula().text());
            evaluator.notifySetFormula(cell);
            return content(evaluator.evaluate(cell), waiting.formula().shows());
        } catch (FormulaParseException | NotImplementedException | IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            cell.setBlank();
            evaluator.notifyUpdateCell(cell);
        }
    }

    private Optional<Content> content(CellValue value, Shows shows) {
        if (value.getCellType() == CellType.NUMERIC) {
            return Optional.of(Content.number(Numeral.calculated(value.getNumberValue()), shows, dates));
        }
        if (value.getCellType() == CellType.BOOLEAN) {
            String truth = String.valueOf(value.getBooleanValue());
            return Optional.of(Content.truth(truth, truth));
        }
        return Optional.of(
                value.getCellType() == CellType.ERROR
                        ? Content.error(
                                FormulaError.forInt(value.getErrorValue()).getString())
                        : Content.text(value.getStringValue()));
    }
}
