package tonghop.excel.out;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
public final class Looks {

    private static final String TYPEFACE = "Times New Roman";
    private static final short USUAL_SIZE = 11;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int BYTE = 0xFF;

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Face, Font> fonts = new HashMap<>();

    /** A font: its size in points and how it is set. */
    private record Face(int size, Look.Weight weight) {}

    private Looks(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The styles of a workbook that is wholly ours: what says nothing else is set in our type, too. */
    static Looks of(XSSFWorkbook workbook) {
        dress(workbook.getFontAt(0), new Face(USUAL_SIZE, Look.Weight.PLAIN));
        return new Looks(workbook);
    }

    /** Styles that are added to somebody's workbook and change nothing of his. */
    public static Looks within(Workbook workbook) {
        return new Looks(workbook);
    }

    public CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private CellStyle style(Look look) {
        CellStyle style = workbook.createCellStyle();
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
            style.setFillForegroundColor(ground(workbook, look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void box(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    /** The colour of a fill; workbooks of Excel 97 have a palette, of which the nearest is taken. */
    public static Color ground(Workbook workbook, Look.Fill fill) {
        int rgb = fill.rgb();
        return workbook instanceof HSSFWorkbook old
                ? old.getCustomPalette().findSimilarColor(rgb >> RED & BYTE, rgb >> GREEN & BYTE, rgb & BYTE)
                : color(rgb);
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> RED), (byte) (rgb >> GREEN), (byte) rgb}, null);
    }

    private Font font(Face face) {
        Font font = workbook.createFont();
        dress(font, face);
        return font;
    }

    private static void dress(Font font, Face face) {
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) face.size());
        font.setBold(face.weight() == Look.Weight.BOLD || face.weight() == Look.Weight.BOLD_ITALIC);
        font.setItalic(face.weight() == Look.Weight.ITALIC || face.weight() == Look.Weight.BOLD_ITALIC);
        if (face.weight() == Look.Weight.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        if (font instanceof XSSFFont open) {
            open.setFamily(FontFamily.ROMAN);
            open.setScheme(FontScheme.NONE); // a scheme would win over the name
        }
    }
}
