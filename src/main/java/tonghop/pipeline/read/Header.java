package tonghop.pipeline.read;

import java.util.List;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.StatedUnit;

/**
 * The heading of a table, recognised.
 *
 * @param columns those whose field is known, by index
 * @param unknown headings that stand for no field of the section
 */
record Header(Section section, int firstRow, int lastRow, List<Column> columns, List<Heading> unknown, int score) {

    Header {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /** Printed again, as on a new page, a heading goes on in the units of the first. */
    Header goingOnFrom(List<Header> before) {
        return before.stream()
                .filter(this::repeats)
                .findFirst()
                .map(first -> with(first.columns))
                .orElse(this);
    }

    private boolean repeats(Header other) {
        return section == other.section && said(columns).equals(said(other.columns));
    }

    /** What the columns say without the unit line above them. */
    private static List<Column> said(List<Column> columns) {
        return columns.stream()
                .map(column -> column.in(Unit.NONE).stated(StatedUnit.NOWHERE))
                .toList();
    }

    Header with(List<Column> others) {
        return new Header(section, firstRow, lastRow, others, unknown, score);
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** Whether it may head a table beside others: amounts behind a gap belong to the names before it. */
    boolean standsByItself() {
        return has(Field.ORDINAL) || section.naming().stream().anyMatch(this::has);
    }

    int firstColumn() {
        return columns.get(0).index();
    }

    int lastColumn() {
        return columns.get(columns.size() - 1).index();
    }
}
