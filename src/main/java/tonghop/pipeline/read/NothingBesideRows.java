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
                .flatMap(line -> saying(line).stream())
                .map(cell -> Finding.ofCell(
                        Rule.NOTHING_BESIDE_ROWS, table.sheet(), cell.at().a1(), cell.value(), Long.toString(figures)));
    }

    /** Among its words; under a figure it is a nought. */
    private Optional<Cell> saying(Line line) {
        return line.values().stream()
                .filter(value -> !value.column().field().isAmount()
                        && !value.column().field().isCount())
                .map(Line.Value::cell)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .filter(cell -> labels.says(Labels.Kind.NOTHING, Key.of(cell.value())))
                .findFirst();
    }
}
