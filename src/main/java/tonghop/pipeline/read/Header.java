package tonghop.pipeline.read;

import java.util.List;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

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

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    int firstColumn() {
        return columns.get(0).index();
    }

    int lastColumn() {
        return columns.get(columns.size() - 1).index();
    }
}
