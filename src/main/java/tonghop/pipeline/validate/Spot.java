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

    /** The first filled cell of a row under a known heading; the sheet where every heading above it is unknown. */
    static Spot first(String sheet, List<Line.Value> values) {
        return values.stream()
                .map(Line.Value::cell)
                .map(cell -> of(cell, cell.value()))
                .findFirst()
                .orElse(new Spot(sheet, "", ""));
    }
}
