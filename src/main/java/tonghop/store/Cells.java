package tonghop.store;

import java.util.Iterator;
import java.util.List;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.StatedUnit;
import tonghop.domain.reporting.StatedUnit.Place;
import tonghop.domain.text.Tabbed;

/** Columns and cells as text: each is a line of parts, and several of them a line of lines. */
final class Cells {

    private Cells() {}

    static String columns(List<Column> columns) {
        return Tabbed.join(columns.stream().map(Cells::text).toList());
    }

    static List<Column> columns(String text) {
        return Tabbed.split(text).stream().map(Cells::column).toList();
    }

    /** Each cell with the place of its column among all columns. */
    static String values(List<Value> values, List<Column> columns) {
        return Tabbed.join(values.stream().map(value -> text(value, columns)).toList());
    }

    static List<Value> values(String text, List<Column> columns) {
        return Tabbed.split(text).stream().map(part -> value(part, columns)).toList();
    }

    private static String text(Column column) {
        return Tabbed.join(
                Integer.toString(column.index()),
                column.field().name(),
                column.unit().denomination().name(),
                column.unit().tender().name(),
                column.role().name(),
                column.heading(),
                column.stated().denomination().cell(),
                column.stated().denomination().text(),
                column.stated().currency().cell(),
                column.stated().currency().text());
    }

    private static Column column(String text) {
        Iterator<String> parts = Tabbed.split(text).iterator();
        return new Column(
                        Integer.parseInt(parts.next()),
                        Field.valueOf(parts.next()),
                        new Unit(Denomination.valueOf(parts.next()), Unit.Tender.valueOf(parts.next())),
                        Column.Role.valueOf(parts.next()),
                        parts.next())
                .stated(stated(parts));
    }

    /** What was staged before the places were kept has none. */
    private static StatedUnit stated(Iterator<String> parts) {
        return parts.hasNext() ? new StatedUnit(place(parts), place(parts)) : StatedUnit.NOWHERE;
    }

    private static Place place(Iterator<String> parts) {
        return new Place(parts.next(), parts.next());
    }

    private static String text(Value value, List<Column> columns) {
        Cell cell = value.cell();
        return Tabbed.join(
                place(value.column(), columns),
                cell.at().sheet(),
                Integer.toString(cell.at().row()),
                Integer.toString(cell.at().column()),
                cell.kind().name(),
                cell.raw(),
                cell.value(),
                cell.look(),
                cell.font());
    }

    private static Value value(String text, List<Column> columns) {
        Iterator<String> parts = Tabbed.split(text).iterator();
        Column column = placed(parts.next(), columns);
        CellRef at = new CellRef(parts.next(), Integer.parseInt(parts.next()), Integer.parseInt(parts.next()));
        return new Value(
                column,
                new Cell(at, Cell.Kind.valueOf(parts.next()), parts.next(), parts.next(), parts.next(), parts.next()));
    }

    /** A cell may stand under a column of its own (a unit of its own): then that is written out. */
    private static String place(Column column, List<Column> columns) {
        int place = columns.indexOf(column);
        return place >= 0 ? Integer.toString(place) : text(column);
    }

    private static Column placed(String text, List<Column> columns) {
        return text.indexOf('\t') < 0 ? columns.get(Integer.parseInt(text)) : column(text);
    }
}
