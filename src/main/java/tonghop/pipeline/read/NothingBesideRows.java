package tonghop.pipeline.read;

import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;

/** "Không phát sinh" in a table that has rows of figures: one of the two is not so. Of a group of a table it may be true. */
record NothingBesideRows(Labels labels) {

    /** "Không có". */
    private static final int SHORTEST_ANSWER = 2;

    Stream<Finding> in(ReportTable table) {
        boolean grouped = table.lines().stream()
                .anyMatch(line -> line.kind() == Line.Kind.GROUP || line.kind() == Line.Kind.SUBTOTAL);
        long figures = table.entries().stream()
                .filter(line -> !table.figures(line).isEmpty())
                .count();
        if (grouped || figures == 0) {
            return Stream.empty();
        }
        return table.lines().stream()
                .filter(line -> line.kind() == Line.Kind.NOTHING || line.isEntry())
                .flatMap(line -> saying(table, line).stream())
                .map(cell -> Finding.ofCell(
                        Rule.NOTHING_BESIDE_ROWS, table.sheet(), cell.at().a1(), cell.value(), Long.toString(figures)));
    }

    /** Among its words; under a figure it is a nought, and a mere "không" beside a name answers what the column asks. */
    private Optional<Cell> saying(ReportTable table, Line line) {
        return line.values().stream()
                .filter(value -> !value.column().field().isFigure())
                .filter(value -> value.cell().kind() == Cell.Kind.TEXT)
                .filter(value -> {
                    Key said = Key.of(value.cell().value());
                    boolean declares = !line.isEntry()
                            || table.section().naming().contains(value.column().field())
                            || said.words().size() > SHORTEST_ANSWER;
                    return declares && labels.says(Labels.Kind.NOTHING, said);
                })
                .map(Line.Value::cell)
                .findFirst();
    }
}
