package tonghop.excel.out;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Table;
import tonghop.pipeline.publish.book.Table.Column;
import tonghop.pipeline.publish.book.Table.Row;
import tonghop.pipeline.publish.book.Value;

/** Draws the headings and the rows of a table. */
record TableDrawing(Canvas canvas, Placement placement, FormulaText formulas) {

    void draw() {
        Table table = placement.page().table();
        new HeadingDrawing(canvas, placement).draw();
        if (table.bodySize() == 0) {
            row(placement.body(), new Row(Table.Rank.ENTRY, Map.of()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(placement.row(i), table.rows().get(i));
        }
    }

    private void row(int at, Row row) {
        List<Column> columns = placement.page().table().columns();
        for (int column = 0; column < columns.size(); column++) {
            Head head = columns.get(column).head();
            cell(at, column, head, row.value(head), row.rank());
        }
    }

    private void cell(int row, int column, Head head, Value value, Table.Rank rank) {
        if (value instanceof Value.Text text) {
            canvas.text(row, column, text.text(), CellLook.of(head, value, rank));
            canvas.fit(row, column, text.text());
            return;
        }
        Value.Figure figure = value instanceof Value.Computed computed ? computed.result() : (Value.Figure) value;
        if (!Digits.keeps(figure)) {
            // money that nobody believes is held and still told, digit by digit; in a total it would be missed
            canvas.text(row, column, Digits.text(figure), CellLook.of(head, value, rank));
            return;
        }
        Cell cell = canvas.put(row, column, CellLook.of(head, value, rank));
        if (value instanceof Value.Computed computed) {
            cell.setCellFormula(formulas.of(computed.formula(), head, row));
        }
        cell.setCellValue(Digits.of(figure));
    }
}
