package tonghop.pipeline.publish.reply;

import java.util.List;

/**
 * An answer in words, ready to be drawn.
 *
 * @param sheet the name of the sheet on which it is told
 * @param paragraphs what stands between title and list: how the report fared and what to do
 */
public record Reply(
        String sheet,
        String title,
        String subtitle,
        List<String> paragraphs,
        List<Point> points,
        List<Mark> marks,
        List<Sum> sums) {

    public Reply {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        marks = List.copyOf(marks);
        sums = List.copyOf(sums);
    }
}
