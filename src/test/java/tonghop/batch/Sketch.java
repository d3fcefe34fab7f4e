package tonghop.batch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Examination.Ignored;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.Line.Value;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Sheet.Shown;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.intake.Kind;
import tonghop.pipeline.read.Origin;

/**
 * A report as a few lines of text, instead of a workbook:
 *
 * <pre>
 * report tra-vinh 2022-9M 2022-10-05
 * 500000000 VND
 * 20000 USD held
 * note
 * </pre>
 */
final class Sketch {

    private static final String SHEET = "S";
    private static final Column PROJECT = new Column(1, Field.PROJECT, Unit.NONE, Column.Role.UNSTATED, "project");
    private static final Column COMMITTED =
            new Column(2, Field.COMMITTED, Unit.NONE, Column.Role.UNSTATED, "committed");

    private final Map<String, Member> members;

    Sketch(Map<String, Member> members) {
        this.members = members;
    }

    static Kind kind(Path file) {
        return text(file).startsWith("report") || text(file).startsWith("nothing")
                ? new Kind.Workbook(Kind.Format.OOXML)
                : new Kind.NoWorkbook(tonghop.domain.reporting.Unreadable.CSV_OR_TEXT);
    }

    static List<Sheet> sheets(Path file) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (String line : text(file).split("\n")) {
            int number = rows.size() + 1;
            rows.add(new Sheet.Row(number, Shown.SHOWN, List.of(cell(number, 1, line))));
        }
        return List.of(new Sheet(SHEET, Sheet.Visibility.VISIBLE, rows, List.of(), java.util.Set.of()));
    }

    /** The member can be left to the file's name, as "?". */
    Report report(List<Sheet> sheets, Origin origin) {
        List<Sheet.Row> rows = sheets.get(0).rows();
        String[] head = text(rows.get(0)).split(" ");
        if (head[0].equals("nothing")) {
            return new Report.Rejected(List.of(Finding.ofFile(Rule.NO_SECTION, "")));
        }
        String member = head[1].equals("?") ? origin.fileName().replace(".txt", "") : head[1];
        if (!members.containsKey(member)) {
            return new Report.Rejected(List.of(Finding.ofFile(Rule.MEMBER_UNKNOWN, member)));
        }
        List<Line> lines = rows.stream().skip(1).map(Sketch::line).toList();
        return new Report.Recognised(
                members.get(member),
                ReportingPeriod.parse(head[2]).orElseThrow(),
                head.length > 3 ? head[3] : "",
                List.of(new ReportTable(Section.AID, SHEET, 1, 1, List.of(PROJECT, COMMITTED), lines)),
                List.of(new Value(COMMITTED, cell(1, 9, "7"))),
                List.of());
    }

    static Examination examination(Report.Recognised report) {
        List<Entry> entries = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        for (Line line : report.tables().get(0).lines()) {
            if (line.isEntry()) {
                entries.add(entry(line));
            } else {
                ignored.add(new Ignored(Section.AID, SHEET, line.row(), line.kind()));
            }
        }
        Amount plan = amount(Field.PLAN_DISBURSED, "7 VND", "I1");
        return new Examination(entries, ignored, new Figures(List.of(plan), List.of()), report.findings());
    }

    private static Line line(Sheet.Row row) {
        String text = text(row);
        List<Value> values = List.of(
                new Value(PROJECT, cell(row.number(), 1, "project " + row.number())),
                new Value(COMMITTED, cell(row.number(), 2, text)));
        return new Line(row.number(), text.equals("note") ? Line.Kind.NOTE : Line.Kind.ENTRY, Shown.SHOWN, values);
    }

    private static Entry entry(Line line) {
        String text = line.value(Field.COMMITTED).orElseThrow().cell().value();
        return new Entry(
                Section.AID,
                SHEET,
                line.row(),
                text.endsWith("held") ? Standing.HELD : Standing.ACCEPTED,
                Map.of(
                        Field.PROJECT,
                        line.value(Field.PROJECT).orElseThrow().cell().value()),
                List.of(amount(Field.COMMITTED, text, "B" + line.row())),
                List.of(new Entry.Count(Field.PARTICIPANTS, 3, "3", "C" + line.row())));
    }

    private static Amount amount(Field measure, String text, String cell) {
        String[] parts = text.split(" ");
        Money money = new Money(new BigDecimal(parts[0]), Currency.valueOf(parts[1]));
        return new Amount(measure, money, Qualifier.EXACT, text, cell);
    }

    private static Cell cell(int row, int column, String text) {
        return new Cell(new CellRef(SHEET, row, column), Cell.Kind.TEXT, text, text, "", "");
    }

    private static String text(Sheet.Row row) {
        return row.cells().get(0).value();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
