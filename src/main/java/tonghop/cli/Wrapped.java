package tonghop.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines. */
final class Wrapped {

    private Wrapped() {}

    /** Broken between words, and inside of one only where it alone is wider than a line; at least one line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            for (String part : parts(word, Math.max(width, 1))) {
                if (line.length() > 0 && Page.width(line + " " + part) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> parts(String word, int width) {
        if (Page.width(word) <= width) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (Page.width(part.toString() + Character.toString(letter)) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        });
        parts.add(part.toString());
        return parts;
    }
}
