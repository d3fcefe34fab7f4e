package tonghop.excel.out;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class Looks {

    private static final String TYPEFACE = "Times New Roman";
    private static final short USUAL_SIZE = 11;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    /** A font: its size in points and how it is set. */
    private record Face(int size, Look.Weight weight) {}

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        dress(workbook.getFontAt(0), new Face(USUAL_SIZE, Look.Weight.PLAIN));
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private CellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new Face(look.size(), look.weight()), this::font));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.shape().wraps());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.shape().pattern()));
        style.setQuotePrefixed(look.prefix() == Look.Prefix.QUOTED);
        if (look.frame() == Look.Frame.BOX) {
            box(style);
        }
        if (look.fill() != Look.Fill.NONE) {
            fill(style, look.fill());
        }
        return style;
    }

    private static void box(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void fill(XSSFCellStyle style, Look.Fill fill) {
        style.setFillForegroundColor(color(fill.rgb()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> RED), (byte) (rgb >> GREEN), (byte) rgb}, null);
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        dress(font, face);
        return font;
    }

    /** Without a scheme, for that would win over the name. */
    private static void dress(XSSFFont font, Face face) {
        font.setFontName(TYPEFACE);
        font.setFamily(FontFamily.ROMAN);
        font.setScheme(FontScheme.NONE);
        font.setFontHeightInPoints((short) face.size());
        font.setBold(face.weight() == Look.Weight.BOLD || face.weight() == Look.Weight.BOLD_ITALIC);
        font.setItalic(face.weight() == Look.Weight.ITALIC || face.weight() == Look.Weight.BOLD_ITALIC);
    }
}
