package tonghop.domain.reporting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A recognised table of one section: where it stands and all of its rows.
 *
 * @param firstHeaderRow counted from 1, as lastHeaderRow
 */
public record ReportTable(
        Section section, String sheet, int firstHeaderRow, int lastHeaderRow, List<Column> columns, List<Line> lines) {

    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]*[1-9][^\\p{L}]*(E\\+?\\d+)?");

    public ReportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public List<Line> entries() {
        return lines.stream().filter(Line::isEntry).toList();
    }

    /** Whether a line is a total that states more than nothing. */
    public boolean declares(Line line) {
        return line.kind() == Line.Kind.TOTAL && !figures(line).isEmpty();
    }

    /** The cells under a measure that state a figure other than zero; names and dates of signatures stand there too. */
    public List<Line.Value> figures(Line line) {
        return line.values().stream()
                .filter(value -> section.measures().contains(value.column().field()))
                .filter(value -> FIGURE.matcher(value.cell().value()).matches())
                .toList();
    }

    /** Whether it says what its rows are about; money that names no projects only adds up what stands elsewhere. */
    public boolean isNamed() {
        return columns.stream().anyMatch(column -> section.naming().contains(column.field()));
    }

    /** The same table with all of its entries ignored. */
    public ReportTable ignoredAs(Line.Kind reason) {
        List<Line> ignored = lines.stream().map(line -> line.ignoredAs(reason)).toList();
        return new ReportTable(section, sheet, firstHeaderRow, lastHeaderRow, columns, ignored);
    }
}
