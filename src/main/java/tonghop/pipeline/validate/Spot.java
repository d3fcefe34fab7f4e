package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line;

/**
 * Where something was found.
 *
 * @param cell the address inside the sheet, or empty for the sheet itself
 * @param found what stands there
 */
record Spot(String sheet, String cell, String found) {

    static Spot of(Cell cell, String found) {
        return new Spot(cell.at().sheet(), cell.at().a1(), found);
    }

    /** The first filled cell of a row. */
    static Spot first(List<Line.Value> values) {
        Cell cell = values.get(0).cell();
        return of(cell, cell.value());
    }
}
