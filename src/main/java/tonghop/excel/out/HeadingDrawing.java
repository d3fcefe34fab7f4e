package tonghop.excel.out;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.pipeline.publish.book.Ink;
import tonghop.pipeline.publish.book.Table.Column;

/** Draws the headings of a table: neighbours of one group share a cell above theirs, others reach over both levels. */
record HeadingDrawing(Canvas canvas, Placement placement) {

    private static final Look LOOK =
            Look.text(HorizontalAlignment.CENTER).set(Look.Weight.BOLD).boxed(Look.Fill.HEADING);
    private static final float LINE = 15f;
    private static final float MARGIN = 4f;

    void draw() {
        List<Column> columns = columns();
        for (int first = 0; first < columns.size(); ) {
            int last = lastOfGroup(first);
            if (columns.get(first).group().isEmpty()) {
                alone(first, columns.get(first));
            } else {
                group(first, last);
            }
            first = last + 1;
        }
    }

    private List<Column> columns() {
        return placement.page().table().columns();
    }

    private int lastOfGroup(int first) {
        List<Column> columns = columns();
        String group = columns.get(first).group();
        int last = first;
        while (!group.isEmpty()
                && last + 1 < columns.size()
                && columns.get(last + 1).group().equals(group)) {
            last++;
        }
        return last;
    }

    private void alone(int at, Column column) {
        canvas.text(placement.heading(), at, column.title(), LOOK);
        if (placement.lastHeading() > placement.heading()) {
            canvas.put(placement.lastHeading(), at, LOOK);
        }
        canvas.merge(placement.heading(), placement.lastHeading(), at, at);
        int levels = placement.lastHeading() - placement.heading() + 1;
        float height = Ink.linesOfBold(column.title(), column.width() - 1) * LINE + MARGIN;
        canvas.heighten(placement.lastHeading(), height - (levels - 1) * LINE);
    }

    private void group(int first, int last) {
        String group = columns().get(first).group();
        canvas.across(placement.heading(), first, last, group, LOOK);
        canvas.heighten(placement.heading(), Ink.linesOfBold(group, canvas.width(first, last) - 1) * LINE + MARGIN);
        for (int at = first; at <= last; at++) {
            Column column = columns().get(at);
            canvas.text(placement.lastHeading(), at, column.title(), LOOK);
            canvas.heighten(
                    placement.lastHeading(), Ink.linesOfBold(column.title(), column.width() - 1) * LINE + MARGIN);
        }
    }
}
