package tonghop.excel.reply;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import tonghop.domain.rule.Finding;
import tonghop.excel.out.Canvas;
import tonghop.excel.out.Look;
import tonghop.pipeline.publish.book.Ink;
import tonghop.pipeline.publish.reply.Phrases;
import tonghop.pipeline.publish.reply.Point;
import tonghop.pipeline.publish.reply.Reply;

/** The list of what is to be looked at, each point with a link to its cell. */
record PointsTable(Canvas canvas, Reply reply, Phrases phrases) {

    private static final Look LEFT = Look.text(HorizontalAlignment.LEFT).boxed(Look.Fill.NONE);
    private static final Look CENTRED = Look.text(HorizontalAlignment.CENTER).boxed(Look.Fill.NONE);
    private static final Look TITLE =
            Look.text(HorizontalAlignment.LEFT).sized(12).set(Look.Weight.BOLD);
    static final Look HEAD =
            Look.text(HorizontalAlignment.CENTER).set(Look.Weight.BOLD).boxed(Look.Fill.HEADING);
    private static final List<String> HEADS = List.of("number", "sheet", "cell", "severity", "found", "message");
    private static final int MESSAGE = 5;
    private static final int HELD = 7;
    private static final int LONGEST = 240;
    private static final int RUNS = 24;
    private static final float LINE = 14.6f;
    private static final float MARGIN = 4f;
    private static final float HIGHEST = 400f;

    /** Draws from a row on and returns the first row below. */
    int draw(int from) {
        if (reply.points().isEmpty()) {
            return from - 1;
        }
        canvas.across(from, 0, canvas.lastColumn(), phrases.say("points.title"), TITLE);
        for (int column = 0; column < HEADS.size(); column++) {
            canvas.text(from + 1, column, phrases.say("head." + HEADS.get(column)), HEAD);
        }
        canvas.across(from + 1, MESSAGE, MESSAGE + 1, phrases.say("head.message"), HEAD);
        canvas.text(from + 1, HELD, phrases.say("head.held"), HEAD);
        int row = from + 2;
        for (Point point : reply.points()) {
            point(row, point);
            row++;
        }
        return row;
    }

    private void point(int row, Point point) {
        Finding first = point.alike().first();
        canvas.put(row, 0, CENTRED).setCellValue(point.number());
        String sheet = first.sheet().isEmpty() ? phrases.say("file.whole") : first.sheet();
        canvas.text(row, 1, sheet, LEFT);
        place(row, first);
        Look severity =
                Look.text(HorizontalAlignment.CENTER).set(Look.Weight.BOLD).boxed(Tint.fill(first.severity()));
        canvas.text(row, 3, phrases.say("severity." + first.severity()), severity);
        String found = shortened(phrases.found(first));
        canvas.text(row, 4, found, LEFT);
        String message = message(point);
        canvas.across(row, MESSAGE, MESSAGE + 1, message, LEFT);
        canvas.text(row, HELD, point.held(), LEFT);
        int lines = Math.max(
                Ink.lines(message, canvas.width(MESSAGE, MESSAGE + 1) - 2),
                Math.max(Math.max(lines(found, 4), lines(sheet, 1)), lines(point.held(), HELD)));
        canvas.row(row).setHeightInPoints(Math.min(lines * LINE + MARGIN, HIGHEST));
    }

    private int lines(String text, int column) {
        return Ink.lines(text, canvas.widths().get(column) - 1);
    }

    private String message(Point point) {
        String expected = point.expected().isBlank() ? "" : "\n" + phrases.say("expected", point.expected());
        int others = point.alike().others().size();
        return others == 0
                ? point.message() + expected
                : point.message() + expected + "\n" + phrases.say("others", String.valueOf(others), addresses(point));
    }

    private static String addresses(Point point) {
        List<String> runs = point.alike().addresses();
        String shown = String.join(", ", runs.subList(0, Math.min(RUNS, runs.size())));
        return runs.size() > RUNS ? shown + " …" : shown;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** A link, where it leads somewhere: not to hidden sheets, nor out of a workbook that has only this sheet. */
    private void place(int row, Finding finding) {
        boolean leads = isVisible(finding.sheet());
        Look look = leads ? CENTRED.set(Look.Weight.LINK) : CENTRED;
        String shown = finding.cell().isEmpty() && leads ? "A1" : finding.cell();
        canvas.text(row, 2, shown, look);
        if (leads) {
            Cell cell = canvas.row(row).getCell(2);
            Hyperlink link = canvas.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + finding.sheet().replace("'", "''") + "'!" + shown);
            cell.setHyperlink(link);
        }
    }

    private boolean isVisible(String sheet) {
        Workbook book = canvas.sheet().getWorkbook();
        int index = sheet.isEmpty() ? -1 : book.getSheetIndex(sheet);
        return index >= 0 && book.getSheetVisibility(index) == SheetVisibility.VISIBLE;
    }
}
