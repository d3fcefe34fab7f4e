package tonghop.domain.reporting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a cell as Excel shows it; row and column count from 1. */
public record CellRef(String sheet, int row, int column) {

    private static final int LETTERS = 26;
    private static final Pattern ROW = Pattern.compile("\\d+$");

    /** The address inside its sheet, such as {@code K38}. */
    public String a1() {
        return columnName(column) + row;
    }

    /** The letters of a column that counts from 1, such as {@code AA} for 27. */
    public static String columnName(int column) {
        String name = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            name = (char) ('A' + (rest - 1) % LETTERS) + name;
        }
        return name;
    }

    /** The row of an address such as {@code K38}; 0 where there is none. */
    public static int row(String address) {
        Matcher row = ROW.matcher(address);
        return row.find() ? Integer.parseInt(row.group()) : 0;
    }

    @Override
    public String toString() {
        return sheet + "!" + a1();
    }
}
