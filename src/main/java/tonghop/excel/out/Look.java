package tonghop.excel.out;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks; equal looks share one style, for workbooks can hold few. */
public record Look(
        int size, Weight weight, HorizontalAlignment align, Frame frame, Fill fill, Shape shape, Prefix prefix) {

    private static final int BODY = 11;

    /** How a text is set. */
    public enum Weight {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC,
        /** Underlined, as what leads elsewhere. */
        LINK
    }

    /** The lines around a cell. */
    public enum Frame {
        NONE,
        BOX
    }

    /** The ground of a cell, light enough to be printed. */
    public enum Fill {
        NONE(0xFFFFFF),
        HEADING(0xDDE6F0),
        GROUP(0xF2F5F9),
        TOTAL(0xE9EFF6),
        ASIDE(0xFDF3DC),
        /** What is marked as wrong, doubtful or worth knowing; shades that nobody picks by chance. */
        ERROR(0xFFC8CC),
        WARNING(0xFFEBA1),
        INFO(0xDCEBF9);

        private final int rgb;

        Fill(int rgb) {
            this.rgb = rgb;
        }

        public int rgb() {
            return rgb;
        }
    }

    /** The number format: separators are those of the reader's Excel; a dash stands for nothing. */
    public enum Shape {
        GENERAL("General"),
        WHOLE("#,##0_ ;-#,##0_ ;\"–\"_ "),
        CENTS("#,##0.00_ ;-#,##0.00_ ;\"–\"_ "),
        PERCENT("0.0%_ "),
        RATE("#,##0.00##_ "),
        PLAIN("0"),
        /** What people type: a zero is seen as one. */
        TYPED_WHOLE("#,##0_ "),
        TYPED_CENTS("#,##0.00_ "),
        DAY("dd/mm/yyyy"),
        /** Never taken for a number or a date. */
        WORDS("@");

        private final String pattern;

        Shape(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }

        /** Words are broken into lines; a figure is shown whole or not at all. */
        boolean wraps() {
            return this == GENERAL || this == WORDS;
        }
    }

    /** Whether the cell is marked as text whatever it begins with. */
    public enum Prefix {
        NONE,
        QUOTED
    }

    public static Look text(HorizontalAlignment align) {
        return new Look(BODY, Weight.PLAIN, align, Frame.NONE, Fill.NONE, Shape.GENERAL, Prefix.NONE);
    }

    public Look sized(int other) {
        return new Look(other, weight, align, frame, fill, shape, prefix);
    }

    public Look set(Weight other) {
        return new Look(size, other, align, frame, fill, shape, prefix);
    }

    public Look boxed(Fill ground) {
        return new Look(size, weight, align, Frame.BOX, ground, shape, prefix);
    }

    public Look shaped(Shape other) {
        return new Look(size, weight, align, frame, fill, other, prefix);
    }

    public Look quoted() {
        return new Look(size, weight, align, frame, fill, shape, Prefix.QUOTED);
    }
}
