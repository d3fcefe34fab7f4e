package tonghop.pipeline.publish.reply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;

/**
 * What is to be seen at one cell of the workbook.
 *
 * @param cell such as {@code K38}
 * @param severity of the gravest remark
 */
public record Mark(String sheet, String cell, Severity severity, List<Remark> remarks) {

    public Mark {
        remarks = List.copyOf(remarks);
    }

    /** A finding with the number under which the list has it. */
    public record Remark(int point, Finding finding) {}

    /** One for each cell, in the order of the list. */
    static List<Mark> of(List<Point> points) {
        return points.stream()
                .flatMap(Mark::remarks)
                .filter(remark -> !remark.finding().cell().isEmpty())
                .collect(groupingBy(Mark::place, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Mark::at)
                .toList();
    }

    private static Stream<Remark> remarks(Point point) {
        return point.alike().all().stream().map(finding -> new Remark(point.number(), finding));
    }

    private static List<String> place(Remark remark) {
        return List.of(remark.finding().sheet(), remark.finding().cell());
    }

    /** The list begins with the gravest, and so does each cell's part of it. */
    private static Mark at(List<Remark> all) {
        Finding gravest = all.get(0).finding();
        return new Mark(gravest.sheet(), gravest.cell(), gravest.severity(), all);
    }
}
