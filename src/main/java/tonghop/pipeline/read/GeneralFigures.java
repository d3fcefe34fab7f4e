package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tonghop.domain.form.Headings;
import tonghop.domain.money.Unit;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.text.Key;

/** Finds general figures: a label, and beside it (or behind its colon) the value. */
final class GeneralFigures {

    private final Headings headings;

    GeneralFigures(Headings headings) {
        this.headings = headings;
    }

    List<Value> in(List<Sheet.Row> rows) {
        List<Value> found = new ArrayList<>();
        for (Sheet.Row row : rows) {
            for (int at = 0; at < row.cells().size(); at++) {
                value(row.cells(), at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Value> value(List<Cell> cells, int at) {
        Cell label = cells.get(at);
        if (label.kind() != Cell.Kind.TEXT || UnitReader.isUnitLine(label.value())) {
            return Optional.empty();
        }
        int colon = label.value().indexOf(':');
        String name = colon < 0 ? label.value() : label.value().substring(0, colon);
        String rest = colon < 0 ? "" : label.value().substring(colon + 1).strip();
        return headings.general(Key.of(name))
                .flatMap(field -> value(field, name, rest, cells.subList(at, cells.size())));
    }

    /** @param cells the label and what stands right of it in the row */
    private static Optional<Value> value(Field field, String name, String rest, List<Cell> cells) {
        Unit unit = field.isAmount() ? UnitReader.in(name) : Unit.NONE;
        if (!rest.isEmpty()) {
            return Optional.of(new Value(
                    column(cells.get(0), field, unit, name), cells.get(0).valued(rest)));
        }
        if (cells.size() < 2) {
            return Optional.empty();
        }
        Cell next = cells.get(1);
        boolean unitBetween = cells.size() > 2 && next.kind() == Cell.Kind.TEXT && UnitReader.isUnitLine(next.value());
        Cell value = unitBetween ? cells.get(2) : next;
        Unit stated = unitBetween ? UnitReader.in(next.value()) : unitBehind(cells, unit);
        return Optional.of(new Value(column(value, field, stated, name), value));
    }

    private static Unit unitBehind(List<Cell> cells, Unit unit) {
        boolean behind = unit.isNone()
                && cells.size() > 2
                && UnitReader.isUnitLine(cells.get(2).value());
        return behind ? UnitReader.in(cells.get(2).value()) : unit;
    }

    private static Column column(Cell cell, Field field, Unit unit, String label) {
        return new Column(cell.at().column(), field, unit, Column.Role.UNSTATED, label);
    }
}
