package tonghop.pipeline.publish.reply;

import java.util.List;

/**
 * An answer in words, ready to be drawn.
 *
 * @param answered the hash of the file that is answered; empty where it is not known
 * @param sheet the name of the sheet on which it is told
 * @param paragraphs what stands between title and list: how the report fared and what to do
 */
public record Reply(
        String answered,
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
