package tonghop.pipeline.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.text.Folded;
import tonghop.domain.text.Key;

/** The heading of one column, its levels from the top down. */
record Heading(int column, List<String> levels) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    private static final Pattern EXCEPT =
            Pattern.compile("^[(\\[] *(?:(?:không|chưa) (?:bao gồm|gồm|kể|tính)|ngoài)(?!\\p{L})");

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

    /** What stands in brackets of a level, but for what it says is not counted. */
    static Stream<Key> explanations(String level) {
        return BRACKETS.matcher(level)
                .results()
                .map(brackets -> Folded.of(brackets.group()))
                .filter(content -> !EXCEPT.matcher(content).find())
                .map(Key::of);
    }

    String deepest() {
        return levels.get(levels.size() - 1);
    }

    Heading withoutDeepest() {
        return new Heading(column, levels.subList(0, levels.size() - 1));
    }
}
