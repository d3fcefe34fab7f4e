package tonghop.excel.in;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What the cells of an .xlsx hold: the values they write, through shared strings and styles. */
record CellValues(SharedStrings strings, Styles styles, DateSystem dates, Results results) {

    private static final int DATE_LENGTH = "2023-05-15".length();

    Styles.Style style(CellXml cell) {
        return styles.get(cell.style());
    }

    void put(CellXml cell, int row, int column, SheetDraft draft) {
        Styles.Style style = style(cell);
        if (cell.type().equals("s") || cell.type().equals("inlineStr")) {
            RichText text = text(cell);
            String font = text.font().isEmpty() ? style.font() : text.font();
            draft.put(row, column, Content.text(text.text()), font);
        } else {
            draft.put(row, column, content(cell, style), style.font());
        }
    }

    private RichText text(CellXml cell) {
        if (cell.type().equals("s")) {
            return strings.get(cell.value());
        }
        return cell.inline().text().isEmpty() ? new RichText(cell.value(), "") : cell.inline();
    }

    private Content content(CellXml cell, Styles.Style style) {
        String value = cell.value();
        return switch (cell.type()) {
            case "str" -> Content.text(RichText.unescaped(value));
            case "b" -> Content.truth(value, isTrue(value) ? "true" : "false");
            case "e" -> Content.error(value.strip());
            case "d" -> date(value);
            default -> Content.number(value.strip(), style.shows(), dates);
        };
    }

    private static boolean isTrue(String value) {
        return value.strip().equals("1") || value.strip().equals("true");
    }

    /** A date in words of ISO 8601, its time left out; text if it is no date. */
    private static Content date(String value) {
        String date = value.strip();
        try {
            return Content.date(value, LocalDate.parse(date.substring(0, Math.min(DATE_LENGTH, date.length()))));
        } catch (DateTimeException noSuchDay) {
            return Content.text(value);
        }
    }
}
