package tonghop.pipeline.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.money.UnitLine;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * What headings would be if they were those of a section, wherever they stand.
 *
 * @param columns those whose field is known, by index; amounts in the unit that the heading states itself
 * @param unknown headings that stand for no field of the section
 * @param score how much of them the section explains
 */
record Likeness(Section section, List<Column> columns, List<Heading> unknown, int score) {

    static final int FEWEST_COLUMNS_IF_TITLED = 2;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_COLUMNS_OF_FORM = 4;
    private static final int SURE = 4 * FEWEST_COLUMNS_IF_TITLED;
    private static final Pattern FIGURE = Pattern.compile("\\s*\\d.*", Pattern.DOTALL);

    Likeness {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    /** Whether the section is likely enough to be meant. */
    boolean isOne(boolean isTitled) {
        boolean names = section.naming().stream().anyMatch(this::has);
        boolean money = has(Field.COMMITTED) || has(Field.DISBURSED);
        boolean measures = section != Section.AID || money;
        boolean enough = columns.size() >= (isTitled ? FEWEST_COLUMNS_IF_TITLED : FEWEST_COLUMNS);
        return measures
                && enough
                && (names || (money && isHeadingWithoutNames()) || (isTitled && isFormWithoutNames()));
    }

    /** Below its title a heading of the form is one also where that of the names is wiped out or unknown. */
    private boolean isFormWithoutNames() {
        return section != Section.AID
                && has(Field.ORDINAL)
                && columns.size() >= FEWEST_COLUMNS_OF_FORM
                && section.measures().stream().anyMatch(this::has);
    }

    /** Money by donor or by place is told of, not counted; an entry whose note says "đã giải ngân" is no such heading. */
    private boolean isHeadingWithoutNames() {
        boolean figures = Stream.concat(
                        columns.stream().map(Column::heading), unknown.stream().map(Heading::text))
                .anyMatch(text -> FIGURE.matcher(text).matches());
        return !figures && section == Section.AID && score >= SURE;
    }

    /** The header that they are, below a line that may state units. */
    Header header(HeaderWindow window, UnitLine above) {
        List<Column> inUnits =
                columns.stream().map(column -> below(above, column)).toList();
        return new Header(section, window.first(), window.last(), inUnits, unknown, score);
    }

    private static Column below(UnitLine above, Column column) {
        return column.field().isAmount() ? column.in(above.around(column.unit())) : column;
    }

    private boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}
