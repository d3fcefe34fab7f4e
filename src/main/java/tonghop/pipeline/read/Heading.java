package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.text.Key;

/** The heading of one column, its levels from the top down; its keys are wanted again and again, and made once. */
final class Heading {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*]");

    private final int column;
    private final List<String> levels;
    private final Key joined;
    private final Key bare;
    private final List<Key> deepestFirst;

    Heading(int column, List<String> levels) {
        this.column = column;
        this.levels = List.copyOf(levels);
        this.joined = Key.of(String.join(" ", levels));
        this.bare = bare(String.join(" ", levels));
        this.deepestFirst = keys(levels);
    }

    int column() {
        return column;
    }

    List<String> levels() {
        return levels;
    }

    String text() {
        return String.join(" / ", levels);
    }

    /** All levels as one text: a heading may be split over rows. */
    Key joined() {
        return joined;
    }

    Key bare() {
        return bare;
    }

    /** The keys of single levels from the lowest up, each as it stands and without what is in brackets. */
    List<Key> deepestFirst() {
        return deepestFirst;
    }

    private static List<Key> keys(List<String> levels) {
        List<Key> keys = new ArrayList<>();
        for (int level = levels.size() - 1; level >= 0; level--) {
            keys.add(Key.of(levels.get(level)));
            keys.add(bare(levels.get(level)));
        }
        return keys;
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
