package tonghop.excel.in;

import java.util.List;
import tonghop.domain.reporting.Sheet.Area;

/** A formula that waits for its result, and what it reads. */
record Waiting(SheetDraft sheet, Formula formula, List<Place> reads) {

    Waiting {
        reads = List.copyOf(reads);
    }

    /** A formula nobody can answer: it waits for itself. */
    static Waiting forever(SheetDraft sheet, Formula formula) {
        Area itself = new Area(formula.row(), formula.column(), formula.row(), formula.column());
        return new Waiting(sheet, formula, List.of(new Place(sheet, itself, Place.Takes.WHATEVER_IS_THERE)));
    }
}
