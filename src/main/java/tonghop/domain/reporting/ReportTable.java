package tonghop.domain.reporting;

import java.util.List;

/**
 * A recognised table of one section: where it stands and all of its rows.
 *
 * @param firstHeaderRow counted from 1, as lastHeaderRow
 */
public record ReportTable(
        Section section, String sheet, int firstHeaderRow, int lastHeaderRow, List<Column> columns, List<Line> lines) {

    public ReportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public List<Line> entries() {
        return lines.stream().filter(Line::isEntry).toList();
    }

    /** The same table with all of its entries ignored. */
    public ReportTable ignoredAs(Line.Kind reason) {
        List<Line> ignored = lines.stream().map(line -> line.ignoredAs(reason)).toList();
        return new ReportTable(section, sheet, firstHeaderRow, lastHeaderRow, columns, ignored);
    }
}
