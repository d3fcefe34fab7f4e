package tonghop.pipeline.read;

import java.util.stream.IntStream;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/** Where the heading of a column is told of. */
record HeadingPlace(Grid grid, Header header) {

    /** @param text all levels of the heading */
    Finding finding(Rule rule, int column, String text, String... arguments) {
        return Finding.ofCell(rule, grid.name(), cell(column), text, arguments);
    }

    /** The uppermost cell of a heading that is filled; of one that is wiped out the uppermost. */
    String cell(int column) {
        return IntStream.rangeClosed(header.firstRow(), header.lastRow())
                .filter(row -> grid.cell(row, column).isPresent())
                .mapToObj(row -> new CellRef(grid.name(), row, column))
                .findFirst()
                .orElse(new CellRef(grid.name(), header.firstRow(), column))
                .a1();
    }
}
