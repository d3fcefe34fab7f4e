package tonghop.pipeline.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.text.Key;

/** The heading of one column, its levels from the top down. */
record Heading(int column, List<String> levels) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    Heading {
        levels = List.copyOf(levels);
    }

    String text() {
        return String.join(" / ", levels);
    }

    /** A level without what stands in brackets, which is a unit or an explanation. */
    static Key bare(String level) {
        return Key.of(BRACKETS.matcher(level).replaceAll(" "));
    }

    /** What stands in a level's first brackets, or nothing. */
    static String bracketed(String level) {
        Matcher brackets = BRACKETS.matcher(level);
        return brackets.find() ? brackets.group() : "";
    }

    String deepest() {
        return levels.get(levels.size() - 1);
    }

    Heading withoutDeepest() {
        return new Heading(column, levels.subList(0, levels.size() - 1));
    }
}
