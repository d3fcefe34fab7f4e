package tonghop.workspace.output;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell stands on its sheet, for sorting: by row, then by column; what is about the whole sheet comes first. */
record CellPlace(String row, String column) implements Comparable<CellPlace> {

    private static final Pattern ADDRESS = Pattern.compile("(?<column>[A-Z]*)(?<row>[0-9]*)");
    private static final CellPlace NOWHERE = new CellPlace("", "");

    /** Shorter numbers and shorter letters come first: 9 before 10, Z before AA. */
    private static final Comparator<String> COUNTED =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<CellPlace> ORDER =
            Comparator.comparing(CellPlace::row, COUNTED).thenComparing(CellPlace::column, COUNTED);

    /** Of an address such as {@code K38}, of a row alone, or of an empty text; of a range its first cell. */
    static CellPlace of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.lookingAt() ? new CellPlace(matcher.group("row"), matcher.group("column")) : NOWHERE;
    }

    @Override
    public int compareTo(CellPlace other) {
        return ORDER.compare(this, other);
    }
}
