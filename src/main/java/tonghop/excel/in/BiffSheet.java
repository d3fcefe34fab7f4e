package tonghop.excel.in;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import tonghop.domain.reporting.Sheet.Area;

/** Reads the records of one sheet of an .xls into its draft. */
final class BiffSheet implements BiffStream {

    /** Some programs hide columns up to one that does not exist. */
    private static final int LAST_COLUMN = 256;

    private final BiffGlobals book;
    private final SheetDraft draft;
    private final BiffFormulas formulas;
    private final List<FormulaRecord> waiting = new ArrayList<>();

    BiffSheet(BiffGlobals book, SheetDraft draft) {
        this.book = book;
        this.draft = draft;
        this.formulas = new BiffFormulas(book.references());
    }

    @Override
    public void accept(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            cell(cell);
        } else if (record instanceof StringRecord text) {
            text(text);
        } else if (record instanceof SharedFormulaRecord formula) {
            formulas.share(formula);
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            draft.hideRow(row.getRowNumber() + 1);
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            draft.hideColumns(columns.getFirstColumn() + 1, Math.min(columns.getLastColumn() + 1, LAST_COLUMN));
        } else if (record instanceof MergeCellsRecord merges) {
            merge(merges);
        }
    }

    /** The sheet ends: formulas that share one can be told only now. */
    @Override
    public void end() {
        for (FormulaRecord cell : waiting) {
            Styles.Style style = book.style(cell.getXFIndex());
            draft.await(new Formula(
                    cell.getRow() + 1, cell.getColumn() + 1, formulas.text(cell), style.shows(), style.font()));
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            text(cell, book.text(label.getSSTIndex()));
        } else if (cell instanceof LabelRecord label) {
            text(cell, new RichText(label.getValue(), ""));
        } else if (cell instanceof NumberRecord number) {
            put(cell, number(cell, number.getValue()));
        } else if (cell instanceof BoolErrRecord value) {
            put(cell, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    /** The result of a formula; a text, if it is one, comes with the next records. An empty text is no result. */
    private void formula(FormulaRecord cell) {
        if (isPlaceholder(cell)) {
            waiting.add(cell);
            return;
        }
        switch (cell.getCachedResultTypeEnum()) {
            case NUMERIC -> put(cell, number(cell, cell.getValue()));
            case BOOLEAN -> put(cell, truth(cell.getCachedBooleanValue()));
            case ERROR -> put(cell, error(cell.getCachedErrorValue()));
            default -> waiting.add(cell);
        }
    }

    /** POI writes nought into formulas it did not calculate, and asks that they be calculated when somebody looks. */
    private static boolean isPlaceholder(FormulaRecord cell) {
        return cell.isCalcOnLoad() && cell.getCachedResultTypeEnum() == CellType.NUMERIC && cell.getValue() == 0;
    }

    private void text(StringRecord result) {
        if (!Blank.is(result.getString()) && !waiting.isEmpty()) {
            put(waiting.remove(waiting.size() - 1), Content.text(result.getString()));
        }
    }

    private void text(CellValueRecordInterface cell, RichText text) {
        String font = text.font().isEmpty() ? book.style(cell.getXFIndex()).font() : text.font();
        draft.put(cell.getRow() + 1, cell.getColumn() + 1, Content.text(text.text()), font);
    }

    private void put(CellValueRecordInterface cell, Content content) {
        draft.put(
                cell.getRow() + 1,
                cell.getColumn() + 1,
                content,
                book.style(cell.getXFIndex()).font());
    }

    private Content number(CellValueRecordInterface cell, double number) {
        if (!Double.isFinite(number)) {
            return Content.error(FormulaError.NUM.getString());
        }
        return Content.number(
                Numeral.shortest(number), book.style(cell.getXFIndex()).shows(), book.dates());
    }

    private void merge(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            draft.merge(new Area(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
    }

    private static Content truth(boolean value) {
        return Content.truth(String.valueOf(value), String.valueOf(value));
    }

    private static Content error(int code) {
        return Content.error(FormulaError.forInt(code).getString());
    }
}
