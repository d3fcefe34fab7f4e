package tonghop.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;

/** The tables of a report with every row, and its general figures as table 0. */
record StagedTables(JdbcTemplate jdbc) {

    private static final int GENERAL = 0;

    /** A table as it is stored, still without its rows. */
    private record Head(int position, String section, String sheet, int firstRow, int lastRow, List<Column> columns) {}

    private record Row(int table, int number, String kind, String shown, String cells) {}

    void insert(Reading reading, List<ReportTable> tables, List<Value> general) {
        Rows heads = new Rows(
                "staged_table",
                "reading",
                "position",
                "section",
                "sheet",
                "first_header_row",
                "last_header_row",
                "columns");
        Rows rows =
                new Rows("staged_row", "reading", "table_position", "position", "row_number", "kind", "shown", "cells");
        heads.add(reading.number(), GENERAL, "", "", 0, 0, Cells.columns(List.of()));
        rows.add(reading.number(), GENERAL, rows.size(), 0, "", "", Cells.values(general, List.of()));
        for (ReportTable table : tables) {
            int position = heads.size();
            heads.add(
                    reading.number(),
                    position,
                    table.section().name(),
                    table.sheet(),
                    table.firstHeaderRow(),
                    table.lastHeaderRow(),
                    Cells.columns(table.columns()));
            for (Line line : table.lines()) {
                rows.add(
                        reading.number(),
                        position,
                        rows.size(),
                        line.row(),
                        line.kind().name(),
                        line.shown().name(),
                        Cells.values(line.values(), table.columns()));
            }
        }
        heads.send(jdbc);
        rows.send(jdbc);
    }

    List<ReportTable> tables(Reading reading) {
        Map<Integer, List<Row>> rows = rows(reading).stream().collect(groupingBy(Row::table));
        return heads(reading).stream()
                .filter(head -> head.position() != GENERAL)
                .map(head -> table(head, rows.getOrDefault(head.position(), List.of())))
                .toList();
    }

    List<Value> general(Reading reading) {
        List<Value> general = new ArrayList<>();
        rows(reading).stream()
                .filter(row -> row.table() == GENERAL)
                .forEach(row -> general.addAll(Cells.values(row.cells(), List.of())));
        return general;
    }

    private List<Head> heads(Reading reading) {
        return jdbc.query(
                "select position, section, sheet, first_header_row, last_header_row, columns from staged_table"
                        + " where reading = ? order by position",
                (row, number) -> new Head(
                        row.getInt("position"),
                        row.getString("section"),
                        row.getString("sheet"),
                        row.getInt("first_header_row"),
                        row.getInt("last_header_row"),
                        Cells.columns(row.getString("columns"))),
                reading.number());
    }

    private List<Row> rows(Reading reading) {
        return jdbc.query(
                "select table_position, row_number, kind, shown, cells from staged_row where reading = ?"
                        + " order by table_position, position",
                (row, number) -> new Row(
                        row.getInt("table_position"),
                        row.getInt("row_number"),
                        row.getString("kind"),
                        row.getString("shown"),
                        row.getString("cells")),
                reading.number());
    }

    private static ReportTable table(Head head, List<Row> rows) {
        return new ReportTable(
                Section.valueOf(head.section()),
                head.sheet(),
                head.firstRow(),
                head.lastRow(),
                head.columns(),
                rows.stream().map(row -> line(row, head.columns())).toList());
    }

    private static Line line(Row row, List<Column> columns) {
        return new Line(
                row.number(),
                Line.Kind.valueOf(row.kind()),
                Sheet.Shown.valueOf(row.shown()),
                Cells.values(row.cells(), columns));
    }
}
