package tonghop.excel.out;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Page.Letterhead;
import tonghop.pipeline.publish.book.Page.Signatory;
import tonghop.pipeline.publish.book.Table;
import tonghop.pipeline.publish.book.Topic;

/** Draws the first sheet of a form: whose it is, the figures that belong to no section, and how to fill the form in. */
record FormCover(TimelessWorkbook workbook, Looks looks, FormWords words, FormChoices choices) {

    private static final int LABELS = 62;
    private static final int VALUES = 80;
    private static final int GUIDES = 5;
    private static final Look LABEL =
            Look.text(HorizontalAlignment.LEFT).set(Look.Weight.BOLD).boxed(Look.Fill.HEADING);
    private static final Look GUIDE = Look.text(HorizontalAlignment.LEFT);
    private static final Look SIGN = Look.text(HorizontalAlignment.CENTER);
    private static final int OFFICE = 12;
    private static final int ROOM = 5;

    void draw() {
        Page page = page();
        SXSSFSheet sheet = workbook.createSheet(page.name());
        Canvas canvas = new Canvas(sheet, looks, page.table().widths());
        Placement placement = new Placement(page);
        new LetterheadDrawing(canvas, placement).draw();
        figures(canvas, placement.heading());
        int below = guide(canvas, placement.heading() + fields().size() + 1);
        sign(canvas, below + 1);
        var whole = workbook.getXSSFWorkbook().getSheet(page.name());
        whole.setColumnWidth(0, LABELS * 256);
        whole.setColumnWidth(1, VALUES * 256);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, 1, 0, below + 1 + ROOM + 1);
        new FormSetup(whole, words).paper();
        whole.getPrintSetup().setFitHeight((short) 1);
    }

    private List<FormField> fields() {
        return words.template().form().general();
    }

    private Page page() {
        List<Table.Column> columns = List.of(
                new Table.Column(new Head.Said(Field.NAME), "", "", LABELS),
                new Table.Column(new Head.Said(Field.NOTE), "", "", VALUES));
        Letterhead letterhead = new Letterhead(
                List.of(words.say("agency"), words.union()),
                List.of(words.say("form", words.template().form().id())),
                words.say("title"),
                words.period(),
                "");
        return new Page(
                Topic.ACTIVITIES,
                words.say("sheet.general"),
                letterhead,
                new Table(columns, 1, List.of()),
                List.of(),
                List.<Signatory>of());
    }

    private void figures(Canvas canvas, int first) {
        FormChecks checks = new FormChecks(canvas.sheet(), words, choices, new FormPlace(first, 0));
        for (int index = 0; index < fields().size(); index++) {
            FormField field = fields().get(index);
            int row = first + index;
            boolean fixed = field.filling() == Filling.FIXED;
            canvas.text(row, 0, field.heading(), LABEL);
            Look look = FormLook.of(field, fixed ? Look.Fill.TOTAL : Look.Fill.NONE);
            canvas.text(row, 1, fixed ? words.fixed(field) : "", left(look));
            canvas.heighten(row, 19f);
            FormChecks.Cells cell = new FormChecks.Cells(row, row, 1, "B" + (row + 1));
            checks.check(field, cell, other(field, index).map(at -> "B" + (first + at + 1)));
            if (fixed) {
                name(field, canvas.sheet().getSheetName(), row);
            }
        }
    }

    private static Look left(Look look) {
        return new Look(
                look.size(),
                look.weight(),
                HorizontalAlignment.LEFT,
                look.frame(),
                look.fill(),
                look.shape(),
                look.prefix());
    }

    private Optional<Integer> other(FormField field, int index) {
        return IntStream.range(0, fields().size())
                .filter(at -> at != index && fields().get(at).field() == field.field())
                .boxed()
                .findFirst();
    }

    /** Under a name of its own a program finds it on whichever row it stands. */
    private void name(FormField field, String sheet, int row) {
        Name name = workbook.createName();
        name.setNameName("tonghop_" + field.field().id());
        name.setRefersToFormula("'" + sheet + "'!$B$" + (row + 1));
    }

    private int guide(Canvas canvas, int first) {
        canvas.across(first, 0, 1, words.say("guide"), GUIDE.set(Look.Weight.BOLD));
        for (int line = 1; line <= GUIDES; line++) {
            canvas.across(first + line, 0, 1, words.say("guide." + line), GUIDE);
        }
        return first + GUIDES + 1;
    }

    private void sign(Canvas canvas, int row) {
        canvas.text(row, 1, words.say("sign.date"), SIGN.set(Look.Weight.ITALIC));
        canvas.text(row + 1, 0, words.say("sign.author"), SIGN.sized(OFFICE).set(Look.Weight.BOLD));
        canvas.text(row + 1, 1, words.say("sign.chair"), SIGN.sized(OFFICE).set(Look.Weight.BOLD));
        canvas.text(row + 2, 0, words.say("sign.author.how"), SIGN.set(Look.Weight.ITALIC));
        canvas.text(row + 2, 1, words.say("sign.chair.how"), SIGN.set(Look.Weight.ITALIC));
    }
}
