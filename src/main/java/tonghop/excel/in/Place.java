package tonghop.excel.in;

import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Sheet.Area;

/** Cells that a formula reads. */
record Place(SheetDraft sheet, Area area, Takes takes) {

    /** What a formula takes of the cells. */
    enum Takes {
        /** As {@code SUM(K8)} does: text is stepped over. */
        NUMBERS,
        /** As {@code +K8} does. */
        WHATEVER_IS_THERE
    }

    Stream<Cell> cells() {
        return sheet.within(area);
    }

    long size() {
        return (area.lastRow() - area.firstRow() + 1L) * (area.lastColumn() - area.firstColumn() + 1L);
    }

    /** "1.234" is a thousand or one, by the language of the machine that takes it for a number. */
    boolean takesTextForNumber() {
        return takes == Takes.WHATEVER_IS_THERE
                && cells().anyMatch(cell ->
                        cell.kind() == Cell.Kind.TEXT && cell.value().chars().anyMatch(Character::isDigit));
    }
}
