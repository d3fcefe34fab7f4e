package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.text.Key;

/**
 * What a heading is looked up by; it is the same for every section.
 *
 * @param joined all levels as one text: a heading may be split over rows
 * @param bare the same without what is in brackets
 * @param deepestFirst single levels from the lowest up, each as it stands and without what is in brackets
 */
record HeadingKeys(Key joined, Key bare, List<Key> deepestFirst) {

    /** @param levels those of a heading, from the top down */
    static HeadingKeys of(List<String> levels) {
        String joined = String.join(" ", levels);
        return new HeadingKeys(Key.of(joined), Heading.bare(joined), deepestFirst(levels));
    }

    Key deepest() {
        return deepestFirst.get(0);
    }

    private static List<Key> deepestFirst(List<String> levels) {
        List<Key> keys = new ArrayList<>();
        for (int level = levels.size() - 1; level >= 0; level--) {
            keys.add(Key.of(levels.get(level)));
            keys.add(Heading.bare(levels.get(level)));
        }
        return keys;
    }
}
