package tonghop.excel.reply;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import tonghop.domain.rule.Severity;
import tonghop.excel.out.Look;
import tonghop.excel.out.Looks;

/** Gives cells the fill of a severity and takes it away again; all else of their formats stays as it is. */
final class Tint {

    private final Workbook book;
    private final Map<List<Object>, CellStyle> styles = new HashMap<>();
    private final Map<Severity, Color> tints = new EnumMap<>(Severity.class);

    Tint(Workbook book) {
        this.book = book;
        Stream.of(Severity.values()).forEach(severity -> tints.put(severity, Looks.ground(book, fill(severity))));
    }

    static Look.Fill fill(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.Fill.ERROR;
            case WARNING -> Look.Fill.WARNING;
            case INFO -> Look.Fill.INFO;
        };
    }

    void put(Cell cell, Severity severity) {
        CellStyle plain = cell.getCellStyle();
        cell.setCellStyle(styles.computeIfAbsent(List.of(plain.getIndex(), severity), key -> {
            CellStyle tinted = copy(plain);
            tinted.setFillForegroundColor(tints.get(severity));
            tinted.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return tinted;
        }));
    }

    /** Whether a cell has a fill that we gave; one that the sender has chosen since then is his. */
    boolean isOn(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && tints.values().stream().anyMatch(tint -> isSame(tint, style));
    }

    private static boolean isSame(Color tint, CellStyle style) {
        if (style instanceof HSSFCellStyle old) {
            // of the palette's colours all are equal to each other
            return old.getFillForegroundColor() == ((HSSFColor) tint).getIndex();
        }
        return style.getFillForegroundColorColor() instanceof XSSFColor color
                && Arrays.equals(color.getRGB(), ((XSSFColor) tint).getRGB());
    }

    /** Gives a cell the fill of a format; the number format may have changed when the cell was mended, and stays. */
    void refill(Cell cell, CellStyle from) {
        CellStyle tinted = cell.getCellStyle();
        cell.setCellStyle(
                styles.computeIfAbsent(List.of(tinted.getIndex(), from.getIndex()), key -> filled(copy(tinted), from)));
    }

    private static CellStyle filled(CellStyle style, CellStyle from) {
        if (style instanceof XSSFCellStyle open) {
            open.getCoreXf().setFillId(((XSSFCellStyle) from).getCoreXf().getFillId());
        } else {
            style.setFillPattern(from.getFillPattern());
            style.setFillForegroundColor(from.getFillForegroundColor());
            style.setFillBackgroundColor(from.getFillBackgroundColor());
        }
        return style;
    }

    private CellStyle copy(CellStyle style) {
        CellStyle copy = book.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }
}
