package tonghop.excel.in;

import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Reads the part of one sheet of an .xlsx into its draft. */
final class SheetPart {

    private final XmlPart xml;
    private final CellValues values;
    private final SheetDraft draft;
    private final SharedFormulas shared = new SharedFormulas();
    private int row;
    private int column;

    SheetPart(XmlPart xml, CellValues values, SheetDraft draft) {
        this.xml = xml;
        this.values = values;
        this.draft = draft;
    }

    void read() {
        xml.child(0);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "cols" -> each(this::columns);
                case "sheetData" -> each(this::row);
                case "mergeCells" -> each(this::merge);
                default -> {}
            }
        }
    }

    private void each(Runnable read) {
        int list = xml.depth();
        while (xml.child(list)) {
            read.run();
        }
    }

    private void columns() {
        if (xml.flag("hidden")) {
            draft.hideColumns(xml.number("min", 0), xml.number("max", 0));
        }
    }

    private void merge() {
        Area area = A1.area(xml.attribute("ref"));
        draft.merge(area);
    }

    /** A row without a number follows the one before; so does a cell without an address. */
    private void row() {
        row = xml.number("r", row + 1);
        column = 0;
        if (xml.flag("hidden")) {
            draft.hideRow(row);
        }
        each(() -> cell(CellXml.read(xml)));
    }

    private void cell(CellXml cell) {
        column = cell.address().isEmpty() ? column + 1 : A1.column(cell.address());
        if (!cell.address().isEmpty() && A1.row(cell.address()) != row) {
            throw new UnreadableWorkbook(Unreadable.DAMAGED, cell.address() + " stands in row " + row);
        }
        if (cell.awaitsCalculation(values.results())) {
            draft.await(formula(cell));
        } else if (!cell.isEmpty()) {
            values.put(cell, row, column, draft);
        }
    }

    private Formula formula(CellXml cell) {
        FormulaXml formula = cell.formula();
        String text = formula.isShared() ? shared.text(formula, row, column) : formula.shown();
        Styles.Style style = values.style(cell);
        return new Formula(row, column, text, style.shows(), style.font());
    }
}
