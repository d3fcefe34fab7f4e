package tonghop.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Several texts as one line of text, and back to the same texts: each ends in a tab, and tabs within them are escaped. */
public final class Tabbed {

    private static final char END = '\t';
    private static final char ESCAPE = '\\';
    private static final String RAW = "\\\t\n\r\0";
    private static final String ESCAPED = "\\tnr0";

    /** Most letters are beyond all that are escaped, and rows are long. */
    private static final char LAST_SPECIAL = ESCAPE;

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
     * The texts of a line, each made in place: every row of the store comes through here.
     *
     * @throws IllegalArgumentException if the line does not come from {@link #join(List)}
     */
    public static List<String> split(String line) {
        List<String> texts = new ArrayList<>();
        char[] letters = line.toCharArray();
        int start = 0;
        int end = 0;
        for (int at = 0; at < letters.length; at++) {
            if (letters[at] == END) {
                texts.add(new String(letters, start, end - start));
                start = at + 1;
                end = start;
            } else {
                letters[end++] = letters[at] == ESCAPE ? meant(line, ++at) : letters[at];
            }
        }
        if (end > start) {
            throw new IllegalArgumentException("not ended: " + line);
        }
        return texts;
    }

    private static void append(StringBuilder line, String text) {
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            int special = text.charAt(at) > LAST_SPECIAL ? -1 : RAW.indexOf(text.charAt(at));
            if (special >= 0) {
                line.append(text, written, at).append(ESCAPE).append(ESCAPED.charAt(special));
                written = at + 1;
            }
        }
        line.append(text, written, text.length());
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
