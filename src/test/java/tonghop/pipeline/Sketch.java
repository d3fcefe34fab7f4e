package tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.CellRef;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Sheet.Area;
import tonghop.domain.reporting.Sheet.Shown;
import tonghop.domain.reporting.Sheet.Visibility;

/**
 * A workbook drawn as text: a line a row, cells between bars. Plain digits are numeric cells, {@code 2023-05-31} is a date
 * cell, {@code 60 as day} a numeric cell that its format shows as a day though there is none, {@code 01:30} a time cell, {@code 1500 as $0} a numeric cell whose format shows more, {@code #REF!} an error, anything else or what begins with an apostrophe text; {@code ^} in front of a row hides it, {@code "} is merged with the
 * cell above and {@code <} with the cell on the left.
 */
public final class Sketch {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0]+[!?]?");

    private final List<Sheet> sheets = new ArrayList<>();

    /** A workbook with the agency and title lines of a union's report on 2023 on its first sheet. */
    public static Sketch of(String sheet, String table) {
        return new Sketch().sheet(sheet, """
                LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM
                LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH TRÀ VINH
                BÁO CÁO NĂM 2023
                """ + table);
    }

    public Sketch sheet(String name, String table) {
        return sheet(name, Visibility.VISIBLE, table);
    }

    public Sketch sheet(String name, Visibility visibility, String table) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Area> merged = new ArrayList<>();
        String[] lines = table.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            row(name, lines[at], at + 1, rows, merged);
        }
        sheets.add(new Sheet(name, visibility, rows, merged, Set.of()));
        return this;
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    private static void row(String sheet, String line, int number, List<Sheet.Row> rows, List<Area> merged) {
        Shown shown = line.startsWith("^") ? Shown.HIDDEN : Shown.SHOWN;
        String[] texts =
                (shown == Shown.HIDDEN ? line.substring(1) : line).strip().split("\\|", -1);
        List<Cell> cells = new ArrayList<>();
        int first = texts[0].isBlank() && texts.length > 1 ? 1 : 0;
        for (int at = first; at < texts.length; at++) {
            int column = at - first + 1;
            String text = texts[at].strip();
            switch (text) {
                case "" -> {}
                case "\"" -> merge(merged, number - 1, column, number, column);
                case "<" -> merge(merged, number, column - 1, number, column);
                default -> cells.add(cell(new CellRef(sheet, number, column), text));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Sheet.Row(number, shown, cells));
        }
    }

    /** Grows the area that ends at the first cell by the second. */
    private static void merge(List<Area> merged, int row, int column, int toRow, int toColumn) {
        Area grown = merged.stream()
                .filter(area -> area.firstRow() <= row
                        && row <= area.lastRow()
                        && area.firstColumn() <= column
                        && column <= area.lastColumn())
                .findFirst()
                .orElse(new Area(row, column, row, column));
        merged.remove(grown);
        merged.add(new Area(grown.firstRow(), grown.firstColumn(), toRow, toColumn));
    }

    private static Cell cell(CellRef at, String text) {
        if (text.startsWith("'")) {
            return new Cell(at, Cell.Kind.TEXT, text.substring(1), text.substring(1), "", "Times New Roman");
        }
        int looks = text.indexOf(" as ");
        if (looks > 0 && NUMBER.matcher(text.substring(0, looks)).matches()) {
            String number = text.substring(0, looks);
            if (text.endsWith(" as day")) {
                return new Cell(at, Cell.Kind.NO_DAY, number, number, "", "Times New Roman");
            }
            return new Cell(at, Cell.Kind.NUMBER, number, number, text.substring(looks + 4), "Times New Roman");
        }
        return new Cell(at, kind(text), text, text, "", "Times New Roman");
    }

    private static Cell.Kind kind(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Cell.Kind.NUMBER;
        }
        if (DATE.matcher(text).matches()) {
            return Cell.Kind.DATE;
        }
        if (TIME.matcher(text).matches()) {
            return Cell.Kind.TIME;
        }
        return ERROR.matcher(text).matches() ? Cell.Kind.ERROR : Cell.Kind.TEXT;
    }
}
