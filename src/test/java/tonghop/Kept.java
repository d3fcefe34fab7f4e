package tonghop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The texts that fuzzing has found to lead somewhere new, one a line, sorted. What cannot be seen or would break the line
 * is written as in Java: {@code \}{@code u00a0}.
 */
public enum Kept {
    AMOUNTS,
    HEADINGS,
    PERIODS;

    private static final char FIRST_SEEN = ' ';

    public List<String> texts() {
        try {
            return Files.readAllLines(file()).stream().map(Kept::read).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts these texts in the place of those that are kept. */
    public void replaceBy(Collection<String> texts) throws IOException {
        TreeSet<String> sorted = texts.stream().map(Kept::written).collect(Collectors.toCollection(TreeSet::new));
        Files.write(file(), sorted);
    }

    private Path file() {
        return Path.of("src/test/resources/kept", name().toLowerCase(Locale.ROOT) + ".txt");
    }

    private static String written(String text) {
        return text.chars().mapToObj(unit -> written((char) unit)).collect(Collectors.joining());
    }

    private static String written(char unit) {
        boolean seen = unit >= FIRST_SEEN
                && unit != '\\'
                && (Character.isLetterOrDigit(unit) || unit < 0x7F)
                && !Character.isSurrogate(unit);
        return seen ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04x", (int) unit);
    }

    private static String read(String line) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            if (line.startsWith("\\u", at)) {
                text.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                text.append(line.charAt(at));
            }
        }
        return text.toString();
    }
}
