package tonghop.excel.reply;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tonghop.excel.out.Canvas;
import tonghop.excel.out.Look;
import tonghop.pipeline.publish.reply.Phrases;
import tonghop.pipeline.publish.reply.Reply;
import tonghop.pipeline.publish.reply.Sum;

/** What was accepted, section by section, beside what is held. */
record SumsTable(Canvas canvas, Reply reply, Phrases phrases) {

    private static final Look LEFT = Look.text(HorizontalAlignment.LEFT).boxed(Look.Fill.NONE);
    private static final Look CENTRED = Look.text(HorizontalAlignment.CENTER).boxed(Look.Fill.NONE);
    private static final Look NUMBER = Look.text(HorizontalAlignment.RIGHT).boxed(Look.Fill.NONE);
    private static final Look TITLE =
            Look.text(HorizontalAlignment.LEFT).sized(12).set(Look.Weight.BOLD);
    private static final int SECTION = 1;
    private static final int MEASURE = 4;
    private static final int ACCEPTED = 5;
    private static final int WAITING = 6;
    private static final int UNIT = 7;
    private static final int MOST_DIGITS = 15;

    /** Draws from a row on and returns the first row below. */
    int draw(int from) {
        boolean second = !reply.points().isEmpty();
        canvas.across(from, 0, canvas.lastColumn(), phrases.say(second ? "sums.title.second" : "sums.title"), TITLE);
        if (reply.sums().isEmpty()) {
            canvas.across(
                    from + 1, 0, canvas.lastColumn(), phrases.say("sums.none"), Look.text(HorizontalAlignment.LEFT));
            return from + 2;
        }
        heads(from + 1);
        int row = from + 2;
        for (int i = 0; i < reply.sums().size(); i++) {
            Sum sum = reply.sums().get(i);
            boolean isFirst = i == 0 || reply.sums().get(i - 1).section() != sum.section();
            sum(row + i, i + 1, isFirst ? phrases.section(sum.section()) : "", sum);
        }
        return row + reply.sums().size();
    }

    private void heads(int row) {
        canvas.across(row, SECTION, MEASURE - 1, phrases.say("head.section"), PointsTable.HEAD);
        head(row, 0, "head.number");
        head(row, MEASURE, "head.measure");
        head(row, ACCEPTED, "head.accepted");
        head(row, WAITING, "head.waiting");
        head(row, UNIT, "head.unit");
    }

    private void head(int row, int column, String key) {
        String text = phrases.say(key);
        canvas.text(row, column, text, PointsTable.HEAD);
        canvas.fit(row, column, text);
    }

    private void sum(int row, int ordinal, String section, Sum sum) {
        canvas.put(row, 0, CENTRED).setCellValue(ordinal);
        canvas.across(row, SECTION, MEASURE - 1, section, LEFT);
        canvas.text(row, MEASURE, phrases.measure(sum.measure()), LEFT);
        number(row, ACCEPTED, sum.accepted(), sum.currency());
        number(row, WAITING, sum.held(), sum.currency());
        canvas.text(row, UNIT, phrases.unit(sum.currency()), CENTRED);
    }

    /** As a number where a spreadsheet keeps all of its digits. */
    private void number(int row, int column, BigDecimal value, String currency) {
        if (value.precision() > MOST_DIGITS) {
            canvas.text(row, column, value.toPlainString(), NUMBER);
        } else {
            Look.Shape shape = currency.equals("USD") ? Look.Shape.CENTS : Look.Shape.WHOLE;
            canvas.put(row, column, NUMBER.shaped(shape)).setCellValue(value.doubleValue());
        }
    }
}
