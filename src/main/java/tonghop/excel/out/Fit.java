package tonghop.excel.out;

import org.apache.poi.ss.usermodel.Row;
import tonghop.pipeline.publish.book.Paper;

/** Whether a drawn sheet can be printed on one page and still be read: a signature should not stand on a page of its own. */
record Fit(Canvas canvas, int lastRow) {

    private static final float PAGE_HEIGHT = 516f;
    private static final int IN_SIGHT = 100;

    boolean isOnePage() {
        float atMost = PAGE_HEIGHT * Paper.LEGIBLE / Paper.PAGE;
        return lastRow < IN_SIGHT && height() <= atMost;
    }

    private float height() {
        float height = 0;
        for (int i = 0; i <= lastRow; i++) {
            Row row = canvas.sheet().getRow(i);
            height += row == null ? canvas.sheet().getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
