package tonghop.excel.out;

import org.apache.poi.ss.usermodel.Row;

/** On which printed page a row of a sheet falls: A4 across, as wide as the page. */
public record PagesOf(Canvas canvas) {

    /** The height of a printed page at full size, in points: A4 across, less the margins. */
    static final float PAGE = 516f;

    /**
     * Keeps rows on one page: where they would fall on two, or stand alone on one, a page begins before them.
     *
     * @param first the first of them
     * @param last the last of them
     * @param with the row before which a page is to begin, so that they do not stand on it alone
     */
    public void keepTogether(int first, int last, int with) {
        if (pageOf(last, 1, 0) != pageOf(first - 1, 1, 0) && height(with, last) <= PAGE) {
            canvas.sheet().setRowBreak(with - 1);
        }
    }

    /**
     * The page, counted from 0.
     *
     * @param squeeze how much more than at full size is put onto a page, 1 and up
     * @param headings the height of what every further page begins with
     */
    int pageOf(int row, float squeeze, float headings) {
        int page = 0;
        float used = 0;
        for (int i = 0; i <= row; i++) {
            used += height(i, i);
            if (used > PAGE * squeeze) {
                page++;
                used = headings + height(i, i);
            }
        }
        return page;
    }

    float height(int first, int last) {
        float height = 0;
        for (int i = first; i <= last; i++) {
            Row row = canvas.sheet().getRow(i);
            height += row == null ? canvas.sheet().getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
