package tonghop.pipeline.read;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Unit;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.StatedUnit;
import tonghop.domain.reporting.StatedUnit.Place;

/**
 * Finds where the units of a table's columns are stated: in their headings, the deepest first, else in the line above.
 *
 * @param line where the unit that is in force for the table stands; none if there is no such line
 */
record UnitPlaces(Grid grid, UnitTexts texts, List<Cell> line) {

    /** The same header, of whose amounts it is known where their units are stated. */
    Header in(Header header) {
        return header.with(header.columns().stream()
                .map(column -> column.field().isAmount() && column.stated().equals(StatedUnit.NOWHERE)
                        ? column.stated(of(header, column))
                        : column)
                .toList());
    }

    private StatedUnit of(Header header, Column column) {
        Unit unit = column.unit();
        Place denomination = unit.denomination() == Denomination.UNSTATED
                ? Place.NONE
                : place(header, column, stated -> stated.denomination() == unit.denomination());
        Place currency = unit.tender() == Tender.UNSTATED
                ? Place.NONE
                : place(header, column, stated -> stated.tender() == unit.tender());
        return new StatedUnit(denomination.or(currency), currency.or(denomination));
    }

    private Place place(Header header, Column column, Predicate<Unit> states) {
        Stream<Cell> heading = grid.texts(column.index(), header.firstRow(), header.lastRow());
        return Stream.concat(heading.filter(cell -> states.test(texts.in(cell.value()))), line.stream())
                .findFirst()
                .map(Place::of)
                .orElseGet(() -> Place.NONE);
    }
}
