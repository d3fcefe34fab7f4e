package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.List;
import tonghop.pipeline.publish.book.Table.Column;
import tonghop.pipeline.publish.book.Table.Row;

/**
 * How wide the columns of a table are, so that figures are seen whole and a page across A4 stays legible. Widths count in
 * digits of the body's size; measured by ourselves, for small machines have no fonts.
 */
public final class Paper {

    /** The width of a printed page at full size: A4 across, less the margins. */
    public static final int PAGE = 149;

    /** The most that may be squeezed onto a page: 11 points then print as 9. */
    public static final int LEGIBLE = 182;

    private Paper() {}

    static List<Column> columns(List<Head> heads, List<Row> rows, Phrases phrases) {
        List<Breadth> breadths = heads.stream()
                .map(head -> Breadth.of(head, rows, phrases.say(head.title())))
                .toList();
        List<Integer> widths = fitted(breadths);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            String group = head.group().isEmpty() ? "" : phrases.say(head.group());
            columns.add(new Column(head, group, phrases.say(head.title()), widths.get(i)));
        }
        return columns;
    }

    /** Text gives way where the table is too wide for the page; where it is not, all columns share what is left. */
    private static List<Integer> fitted(List<Breadth> breadths) {
        int wanted = breadths.stream().mapToInt(Breadth::wanted).sum();
        if (wanted <= PAGE) {
            return breadths.stream()
                    .map(breadth -> breadth.wanted() * PAGE / wanted)
                    .toList();
        }
        int least = breadths.stream().mapToInt(Breadth::least).sum();
        int room = Math.max(Math.min(wanted, LEGIBLE) - least, 0);
        int loose = Math.max(wanted - least, 1);
        return breadths.stream()
                .map(breadth -> breadth.least() + (breadth.wanted() - breadth.least()) * room / loose)
                .toList();
    }
}
