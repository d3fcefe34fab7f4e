package tonghop.excel.in;

import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** What the cells of one workbook may still take up in memory. */
final class Budget {

    private final Limits limits;
    private int cells;
    private long characters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** A cell, or something as large, of so many characters is about to be kept. */
    void keep(int length) {
        cells++;
        characters += length;
        if (cells > limits.cells() || characters > limits.characters()) {
            throw new UnreadableWorkbook(
                    Unreadable.TOO_LARGE,
                    "more than " + limits.cells() + " cells or " + limits.characters() + " characters");
        }
    }

    /** Fails unless the address, counted from 1, lies on a sheet. */
    void address(int row, int column) {
        if (row < 1 || row > limits.rows() || column < 1 || column > limits.columns()) {
            throw new UnreadableWorkbook(Unreadable.HOSTILE, "a cell at row " + row + ", column " + column);
        }
    }
}
