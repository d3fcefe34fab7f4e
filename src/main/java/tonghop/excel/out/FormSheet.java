package tonghop.excel.out;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Ink;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Value;
import tonghop.pipeline.template.PrintedRow;
import tonghop.pipeline.template.PrintedRow.Content;

/** Draws the sheet of one section: headings, hints, a total that adds up by itself, and rows to fill in. */
record FormSheet(TimelessWorkbook workbook, Looks looks, FormWords words, FormChoices choices, Section section) {

    private static final float LINE = 12f;
    private static final float ROOM = 18f;

    void draw() {
        Page page = new FormPage(words, section).page();
        SXSSFSheet sheet = workbook.createSheet(page.name());
        Placement placement = new Placement(page);
        Canvas canvas = new Canvas(sheet, looks, page.table().widths());
        List<PrintedRow> printed = words.template().rows(section);
        FormPlace place = new FormPlace(placement.lastHeading(), printed.size());
        new LetterheadDrawing(canvas, placement).draw();
        new HeadingDrawing(canvas, placement).draw();
        hints(canvas, place);
        total(canvas, place);
        for (int row = place.first(); row <= place.lastDrawn(); row++) {
            int index = row - place.first();
            row(canvas, row, index, index < printed.size() ? Optional.of(printed.get(index)) : Optional.empty());
        }
        new FormChecks(sheet, words, choices, place).on(fields());
        new FormSetup(workbook.getXSSFWorkbook().getSheet(page.name()), words)
                .apply(page, place, workbook.getSheetIndex(sheet));
    }

    private List<FormField> fields() {
        return words.template().form().columns(section);
    }

    private void hints(Canvas canvas, FormPlace place) {
        for (int column = 0; column < fields().size(); column++) {
            FormField field = fields().get(column);
            String hint = field.hint().isEmpty() ? "" : "(" + field.hint() + ")";
            canvas.text(place.hints(), column, hint, FormLook.hint());
            canvas.heighten(place.hints(), Ink.lines(hint, field.width()) * LINE + 2);
        }
    }

    private void total(Canvas canvas, FormPlace place) {
        int named = IntStream.range(0, fields().size())
                .filter(column -> section.naming().contains(fields().get(column).field()))
                .findFirst()
                .orElse(0);
        for (int column = 0; column < fields().size(); column++) {
            FormField field = fields().get(column);
            Cell cell = canvas.put(place.total(), column, FormLook.total(field));
            if (column == named) {
                cell.setCellValue(words.say("total"));
            } else if (field.isSummed()) {
                sum(cell, field, place.range(column));
            }
        }
    }

    /** A sum of nothing is shown as such without being kept: whoever fills the form in by a program leaves no old one. */
    private void sum(Cell cell, FormField field, String range) {
        cell.setCellFormula("SUM(" + range + ")");
        BigDecimal printed = words.template().rows(section).stream()
                .flatMap(row -> row.cell(field).stream())
                .filter(Content.Figure.class::isInstance)
                .map(figure -> ((Content.Figure) figure).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (printed.signum() != 0) {
            cell.setCellValue(number(printed));
        }
    }

    private void row(Canvas canvas, int row, int index, Optional<PrintedRow> printed) {
        canvas.heighten(row, ROOM);
        for (int column = 0; column < fields().size(); column++) {
            FormField field = fields().get(column);
            Optional<Content> content = printed.flatMap(cells -> cells.cell(field));
            Look look = FormLook.of(field, content.isEmpty() ? Look.Fill.NONE : Look.Fill.GROUP);
            if (content.isPresent()) {
                print(canvas, row, column, content.get(), look);
            } else {
                Cell cell = canvas.put(row, column, look);
                if (field.filling() == Filling.ORDINAL) {
                    cell.setCellValue(index + 1);
                }
            }
        }
    }

    private static void print(Canvas canvas, int row, int column, Content content, Look look) {
        if (content instanceof Content.Words text) {
            canvas.text(row, column, text.text(), look);
            canvas.fit(row, column, text.text());
        } else if (content instanceof Content.Day day) {
            canvas.put(row, column, look).setCellValue(day.day());
        } else {
            canvas.put(row, column, look).setCellValue(number(((Content.Figure) content).value()));
        }
    }

    private static double number(BigDecimal value) {
        return Digits.of(new Value.Figure(value, Value.Format.USD));
    }
}
