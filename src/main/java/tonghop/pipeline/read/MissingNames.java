package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.ReportTable;

/** The column that holds the names of a table's rows, where no heading says so: told there, and not at each row. */
record MissingNames(Grid grid, Header header, ReportTable table) {

    private static final int FEWEST_ROWS = 2;

    /** Its heading; with no text where it was wiped out. None where no column without a known heading has names. */
    Optional<Heading> find() {
        boolean told = table.isNamed() || table.entries().size() < FEWEST_ROWS;
        return told
                ? Optional.empty()
                : unknown().filter(heading -> holdsNames(heading.column())).findFirst();
    }

    private Stream<Heading> unknown() {
        Stream<Heading> blank = IntStream.rangeClosed(header.firstColumn(), header.lastColumn())
                .filter(column -> header.columns().stream().noneMatch(known -> known.index() == column))
                .filter(column -> header.unknown().stream().noneMatch(said -> said.column() == column))
                .mapToObj(column -> new Heading(column, List.of("")));
        return Stream.concat(header.unknown().stream(), blank);
    }

    private boolean holdsNames(int column) {
        return table.entries().stream().allMatch(line -> grid.seen(line.row(), column)
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .isPresent());
    }
}
