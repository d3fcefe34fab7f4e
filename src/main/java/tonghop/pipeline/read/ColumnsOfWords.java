package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** Columns of words from which nothing is read, for their headings are wiped out or unknown. */
record ColumnsOfWords(Grid grid, Header header, ReportTable table) {

    /** The column of the names, if no heading says which it is: told there, and not at each row. */
    Optional<Heading> names() {
        return table.isNamed() ? Optional.empty() : first(ColumnsOfWords::isText);
    }

    /** The column that says of each delegation whether it went out or came in, if no heading says which it is. */
    Optional<Heading> directions(Labels labels) {
        boolean told = table.section() != Section.DELEGATIONS || header.has(Field.DIRECTION);
        return told ? Optional.empty() : first(cell -> isDirection(cell, labels));
    }

    /** Those without a heading that have words or days in most rows, and no figures that are missed. */
    Stream<Heading> withoutHeading(LeftOutFigures figures) {
        Set<Integer> missed = figures.columnsWithoutHeading().boxed().collect(Collectors.toSet());
        return blank().filter(heading -> !missed.contains(heading.column()))
                .filter(heading ->
                        cells(heading.column()).filter(ColumnsOfWords::isWord).count() * 2
                                > table.entries().size());
    }

    private Optional<Heading> first(Predicate<Cell> holds) {
        long rows = table.entries().size();
        return Stream.concat(header.unknown().stream(), blank())
                .filter(heading -> cells(heading.column()).filter(holds).count() == rows)
                .findFirst();
    }

    private Stream<Heading> blank() {
        return IntStream.rangeClosed(header.firstColumn(), header.lastColumn())
                .filter(column -> header.columns().stream().noneMatch(known -> known.index() == column))
                .filter(column -> header.unknown().stream().noneMatch(said -> said.column() == column))
                .mapToObj(column -> new Heading(column, List.of("")));
    }

    private Stream<Cell> cells(int column) {
        return table.entries().stream().flatMap(line -> grid.seen(line.row(), column).stream());
    }

    private static boolean isWord(Cell cell) {
        return isText(cell) || cell.kind() == Cell.Kind.DATE;
    }

    private static boolean isText(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT;
    }

    private static boolean isDirection(Cell cell, Labels labels) {
        Key said = Key.of(cell.value());
        return labels.within(Labels.Kind.INBOUND, said) != labels.within(Labels.Kind.OUTBOUND, said);
    }
}
