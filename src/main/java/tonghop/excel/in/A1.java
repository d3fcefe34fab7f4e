package tonghop.excel.in;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Addresses as workbooks write them: {@code K38}, {@code $K$38}, {@code A1:B2}. */
final class A1 {

    static final String CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";

    private static final Pattern AREA = Pattern.compile("(" + CELL + ")(?::(" + CELL + "))?");
    private static final int LETTERS = 26;

    private A1() {}

    static Area area(String text) {
        Matcher area = AREA.matcher(text.strip());
        if (!area.matches()) {
            throw new UnreadableWorkbook(Unreadable.DAMAGED, text + " is no address");
        }
        String first = area.group(1);
        String last = area.group(2) == null ? first : area.group(2);
        return new Area(
                Math.min(row(first), row(last)),
                Math.min(column(first), column(last)),
                Math.max(row(first), row(last)),
                Math.max(column(first), column(last)));
    }

    static boolean isArea(String text) {
        return AREA.matcher(text.strip()).matches();
    }

    /** The row of one cell, from 1; 0 if it says none. */
    static int row(String cell) {
        int row = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + (c - '0') : row;
        }
        return row;
    }

    /** The column of one cell, from 1; 0 if it says none. */
    static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length(); i++) {
            int letter = (cell.charAt(i) | 0x20) - 'a';
            column = letter >= 0 && letter < LETTERS ? column * LETTERS + letter + 1 : column;
        }
        return column;
    }
}
