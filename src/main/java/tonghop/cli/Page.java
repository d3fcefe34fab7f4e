package tonghop.cli;

import java.text.Normalizer;
import java.util.List;

/** Lines for a person to read, no longer than a screen is wide. */
final class Page {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final Paint paint;
    private final int columns;

    Page(Paint paint) {
        this(paint, WIDTH);
    }

    /** @param columns how many a line has */
    Page(Paint paint, int columns) {
        this.paint = paint;
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    Paint paint() {
        return paint;
    }

    Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Page blank() {
        return line("");
    }

    Page heading(String line) {
        return line(paint.bold(line));
    }

    /** A sentence, broken between words; every line after the first begins under the first's text. */
    Page paragraph(String lead, String sentence) {
        String indent = " ".repeat(width(lead));
        String before = lead;
        for (String line : Wrapped.lines(sentence, columns - indent.length())) {
            line(before + line);
            before = indent;
        }
        return this;
    }

    Page lines(List<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    /** Columns that a text takes on the screen; marks that combine with the letter before them take none. */
    static int width(String text) {
        return (int) Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Page::takesRoom)
                .count();
    }

    private static boolean takesRoom(int character) {
        int type = Character.getType(character);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
