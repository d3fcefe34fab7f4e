package tonghop.pipeline.publish.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;

/** The cells that every list of entries has: whose entry it is, where it stands, and what was said in a field. */
record EntryCells(Phrases phrases) {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    /** Ordinal, member, file, sheet and row. */
    Map<Head, Value> place(int ordinal, MemberReport report, Entry entry) {
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(Heads.MEMBER, new Value.Text(phrases.member(report.member())));
        values.put(new Head.Own(Label.FILE), Value.text(report.submission().file()));
        values.put(new Head.Own(Label.SHEET), Value.text(entry.sheet()));
        values.put(new Head.Own(Label.ROW), Value.Figure.numeral(entry.row()));
        return values;
    }

    /** What was said in a field: a number if it is a count, else the words; blank where nothing was. */
    static Value said(Entry entry, Field field) {
        if (field.isCount()) {
            return count(entry, field);
        }
        String text = entry.text(field);
        return Value.text(field.content() == Field.Content.DATE ? date(text) : text);
    }

    private static Value count(Entry entry, Field field) {
        return entry.count(field).isEmpty()
                ? Value.Text.BLANK
                : Value.Figure.count(entry.counts().stream()
                        .filter(count -> count.measure() == field)
                        .mapToLong(Entry.Count::value)
                        .sum());
    }

    /** A true date is kept as year-month-day; people here write the day first. */
    private static String date(String text) {
        return ISO_DATE.matcher(text).matches() ? Numerals.date(LocalDate.parse(text)) : text;
    }
}
