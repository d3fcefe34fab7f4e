package tonghop.pipeline.publish.book;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.pipeline.publish.book.Table.Row;

/**
 * What a column needs.
 *
 * @param least the least width with which it can be read
 * @param wanted the width with which it reads well
 */
record Breadth(int least, int wanted) {

    private static final int MARGIN = 2;
    private static final int USUAL = 16;
    private static final int LINES_OF_HEADING = 3;
    private static final Map<String, Integer> MOST = Map.ofEntries(
            entry("field.project", 38),
            entry("field.name", 40),
            entry("field.content", 34),
            entry("field.recipient", 20),
            entry("field.location", 18),
            entry("field.partner", 22),
            entry("field.host", 22),
            entry("head.name", 34),
            entry("head.donor", 26),
            entry("head.sector", 26),
            entry("head.file", 28),
            entry("head.sheet", 19),
            entry("head.cell", 7),
            entry("head.as-written", 40),
            entry("head.reason", 40),
            entry("head.cluster-then", 20),
            entry("head.likeness", 30),
            entry("head.answer", 20),
            entry("head.course-remarks", 72),
            entry("field.donor", 22),
            entry("head.found", 24),
            entry("head.expected", 34),
            entry("head.message", 54),
            entry("head.source", 44),
            entry("head.measure", 26),
            entry("head.currency", 22),
            entry("head.section", 26),
            entry("head.plan-comparison", 22),
            entry("head.hash", 36));

    static Breadth of(Head head, List<Row> rows, String title) {
        int most = MOST.getOrDefault(head.title(), USUAL);
        List<Value> cells = cells(head, rows).toList();
        int figures = max(cells.stream().map(Breadth::figure));
        int words = Math.min(max(texts(cells).map(Ink::longestWord)), most * 2 / 3);
        int natural = max(texts(cells).map(Ink::width));
        int least = Stream.of(heading(title), figures + MARGIN, words + MARGIN)
                .max(Integer::compare)
                .orElse(MARGIN);
        return new Breadth(least, Math.max(least, Math.min(natural + MARGIN, most)));
    }

    /** The least width in which a heading takes few enough lines. */
    private static int heading(String title) {
        int width = Ink.longestWord(title);
        while (Ink.linesOfBold(title, width) > LINES_OF_HEADING) {
            width++;
        }
        return width + MARGIN;
    }

    private static int figure(Value value) {
        Value shown = value instanceof Value.Computed computed ? computed.result() : value;
        return shown instanceof Value.Figure figure ? Ink.width(figure) : 0;
    }

    private static Stream<String> texts(List<Value> cells) {
        return cells.stream()
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast)
                .map(Value.Text::text);
    }

    private static int max(Stream<Integer> widths) {
        return widths.max(Integer::compare).orElse(0);
    }

    private static Stream<Value> cells(Head head, List<Row> rows) {
        return rows.stream().map(row -> row.value(head)).filter(value -> !value.equals(Value.Text.BLANK));
    }
}
