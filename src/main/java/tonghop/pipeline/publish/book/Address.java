package tonghop.pipeline.publish.book;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell, for putting findings into the order of a sheet.
 *
 * @param row counted from 1; 0 where a finding names none
 * @param column its letters, shorter ones first
 */
public record Address(int row, String column) implements Comparable<Address> {

    private static final Pattern CELL = Pattern.compile("([A-Z]{0,3})(\\d{1,7}).*");

    /** Of an address such as {@code K38}; of any other text the place before all others. */
    public static Address of(String cell) {
        Matcher match = CELL.matcher(cell);
        return match.matches() ? new Address(Integer.parseInt(match.group(2)), match.group(1)) : new Address(0, "");
    }

    @Override
    public int compareTo(Address other) {
        int byRow = Integer.compare(row, other.row);
        int byLength = Integer.compare(column.length(), other.column.length());
        return byRow != 0 ? byRow : byLength != 0 ? byLength : column.compareTo(other.column);
    }
}
