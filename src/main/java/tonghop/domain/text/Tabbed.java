package tonghop.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Several texts as one line of text, and back to the same texts: each ends in a tab, and tabs within them are escaped. */
public final class Tabbed {

    private static final char END = '\t';
    private static final char ESCAPE = '\\';
    private static final String RAW = "\\\t\n\r\0";
    private static final String ESCAPED = "\\tnr0";

    private Tabbed() {}

    public static String join(List<String> texts) {
        StringBuilder line = new StringBuilder();
        texts.forEach(text -> append(line, text));
        return line.toString();
    }

    public static String join(String... texts) {
        return join(List.of(texts));
    }

    /**
     * The texts of a line.
     *
     * @throws IllegalArgumentException if the line does not come from {@link #join(List)}
     */
    public static List<String> split(String line) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == END) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(letter == ESCAPE ? meant(line, ++i) : letter);
            }
        }
        if (!text.isEmpty()) {
            throw new IllegalArgumentException("not ended: " + line);
        }
        return texts;
    }

    private static void append(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            int special = RAW.indexOf(text.charAt(i));
            if (special < 0) {
                line.append(text.charAt(i));
            } else {
                line.append(ESCAPE).append(ESCAPED.charAt(special));
            }
        }
        line.append(END);
    }

    private static char meant(String line, int at) {
        int special = at < line.length() ? ESCAPED.indexOf(line.charAt(at)) : -1;
        if (special < 0) {
            throw new IllegalArgumentException("escapes nothing: " + line);
        }
        return RAW.charAt(special);
    }
}
