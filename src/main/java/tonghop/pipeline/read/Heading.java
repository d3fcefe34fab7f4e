package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.text.Key;

/** The heading of one column, its levels from the top down. */
record Heading(int column, List<String> levels) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*]");

    Heading {
        levels = List.copyOf(levels);
    }

    String text() {
        return String.join(" / ", levels);
    }

    /** All levels as one text: a heading may be split over rows. */
    Key joined() {
        return Key.of(String.join(" ", levels));
    }

    Key bare() {
        return bare(String.join(" ", levels));
    }

    /** The keys of single levels from the lowest up, each as it stands and without what is in brackets. */
    List<Key> deepestFirst() {
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
