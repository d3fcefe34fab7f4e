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

    /** Whether a line is a total that states more than nothing, and more than what was printed into the form. */
    public boolean declares(Line line) {
        boolean printed = lines.stream().anyMatch(this::isOnlyCarried);
        return line.kind() == Line.Kind.TOTAL
                && figures(line).stream().anyMatch(value -> !printed || isOfThisPeriod(value));
    }

    /**
     * Whether a row is as it was printed into the form from an earlier report: nothing was said of this period, not even
     * that nothing happened.
     */
    public boolean isOnlyCarried(Line line) {
        return line.isEntry()
                && line.value(Field.CARRIED_FROM).isPresent()
                && line.values().stream().noneMatch(this::isOfThisPeriod);
    }

    /** Commitments are printed from the earlier report, the other measures are left open. */
    private boolean isOfThisPeriod(Line.Value value) {
        Field field = value.column().field();
        return section.measures().contains(field) && field != Field.COMMITTED;
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
