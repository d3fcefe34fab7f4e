package tonghop.cli;

import java.text.Normalizer;
import java.util.List;

/** Lines for a person to read, no longer than a screen is wide. */
final class Page {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    Page(Paint paint) {
        this.paint = paint;
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
        StringBuilder line = new StringBuilder(lead);
        int used = indent.length();
        for (String word : sentence.strip().split("\\s+")) {
            if (used > indent.length() && used + 1 + width(word) > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                used = indent.length();
            }
            String gap = used > indent.length() ? " " : "";
            line.append(gap).append(word);
            used += gap.length() + width(word);
        }
        return line(line.toString());
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
