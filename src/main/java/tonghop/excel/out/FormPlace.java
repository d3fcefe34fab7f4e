package tonghop.excel.out;

import tonghop.domain.reporting.CellRef;

/** Where the rows of a form stand on a sheet, counted from 0: headings, hints, total, and the rows to be filled in. */
record FormPlace(int lastHeading, int printed) {

    /** As many lines as a union fills in a busy year; whoever needs more goes on below. */
    private static final int OPEN = 50;

    /** How far sums and checks reach, for those who go on below. */
    private static final int REACH = 2000;

    int hints() {
        return lastHeading + 1;
    }

    int total() {
        return lastHeading + 2;
    }

    int first() {
        return lastHeading + 3;
    }

    /** The last row that has lines around its cells. */
    int lastDrawn() {
        return first() + printed + OPEN - 1;
    }

    int lastReached() {
        return first() + REACH - 1;
    }

    String firstCell(int column) {
        return letters(column) + (first() + 1);
    }

    String range(int column) {
        return firstCell(column) + ":" + letters(column) + (lastReached() + 1);
    }

    private static String letters(int column) {
        return CellRef.columnName(column + 1);
    }
}
