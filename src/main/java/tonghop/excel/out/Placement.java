package tonghop.excel.out;

import tonghop.domain.reporting.CellRef;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Page;

/** Where the parts of a page stand on its sheet. Rows count from 0, as POI counts them. */
record Placement(Page page) {

    private static final int OFFICIAL_LINES = 3;
    private static final int TITLE_LINES = 3;

    /** The row of the title: below the lines of the agency, if there are any. */
    int title() {
        return page.letterhead().agency().isEmpty() ? 0 : OFFICIAL_LINES;
    }

    int heading() {
        return title() + TITLE_LINES;
    }

    int lastHeading() {
        return heading() + page.table().headingLevels() - 1;
    }

    int body() {
        return lastHeading() + 1;
    }

    /** The last row of the body; a table without entries has one blank row, so that its sums have a range. */
    int lastOfBody() {
        return body() + Math.max(page.table().bodySize(), 1) - 1;
    }

    /** The sheet's row of one of the table's rows. */
    int row(int index) {
        int size = page.table().bodySize();
        return index < size ? body() + index : lastOfBody() + 1 + index - size;
    }

    /** The first row below the table. */
    int below() {
        return row(page.table().rows().size());
    }

    int lastColumn() {
        return page.table().columns().size() - 1;
    }

    String letters(Head head) {
        return CellRef.columnName(page.table().indexOf(head) + 1);
    }

    /** A cell's address by one of the table's rows, such as {@code $B9}: formulas are copied down in their column. */
    String cell(Head head, int row) {
        return "$" + letters(head) + (row + 1);
    }

    /** A column's body on this sheet as other sheets name it. */
    String range(Head head) {
        String letters = "$" + letters(head) + "$";
        return sheet() + letters + (body() + 1) + ":" + letters + (lastOfBody() + 1);
    }

    /** The cell of a column in the total row. */
    String total(Head head) {
        return "$" + letters(head) + "$" + (lastOfBody() + 2);
    }

    /** The sheet's name as formulas write it. */
    String sheet() {
        return "'" + page.name().replace("'", "''") + "'!";
    }
}
