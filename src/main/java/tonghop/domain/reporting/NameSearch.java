package tonghop.domain.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tonghop.domain.text.Key;

/**
 * Finds names in a text as whole words; of two that overlap the longer one. All keys are of one kind, exact or loose.
 *
 * @param names the ids that bear a name at any time, by the name
 * @param leads what may stand right before a name to show that it is one
 * @param joints what may stand between two names of which the first is one ("và")
 * @param ordinary phrases in which names only seem to stand
 */
record NameSearch(Map<Key, Set<String>> names, Set<Key> leads, Set<Key> joints, Set<Key> ordinary) {

    private static final String MASK = "#";

    NameSearch {
        names = Map.copyOf(names);
        leads = Set.copyOf(leads);
        joints = Set.copyOf(joints);
        ordinary = Set.copyOf(ordinary);
    }

    /** A name where it stands in the text. */
    record Hit(Key text, Key name, int start) {

        int end() {
            return start + name.text().length();
        }

        boolean isInside(Hit other) {
            return name.text().length() < other.name.text().length() && start < other.end() && other.start < end();
        }

        private boolean isAlone() {
            return text.equals(name);
        }

        private Key before() {
            return new Key(text.text().substring(0, start).strip());
        }
    }

    List<Hit> find(Key text) {
        Key masked = masked(text);
        List<Hit> hits = names.keySet().stream()
                .flatMap(name -> hits(masked, name).stream())
                .toList();
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(hit::isInside))
                .toList();
    }

    Set<String> bearers(Hit hit) {
        return names.getOrDefault(hit.name(), Set.of());
    }

    /** Whether the text shows that the name is meant as one. */
    boolean isShown(Hit hit) {
        return hit.isAlone() || startsWithAny(hit.name(), leads) || endsWithAny(hit.before(), leads);
    }

    /** The names in a text that are meant as such, and those that are named together with one of them. */
    List<Hit> shown(Key text) {
        List<Hit> shown = new ArrayList<>();
        find(text).stream().sorted(Comparator.comparingInt(Hit::start)).forEach(hit -> {
            if (isShown(hit) || shown.stream().anyMatch(before -> isJoined(before, hit))) {
                shown.add(hit);
            }
        });
        return shown;
    }

    private boolean isJoined(Hit before, Hit hit) {
        String between = before.end() < hit.start()
                ? hit.text().text().substring(before.end(), hit.start()).strip()
                : "";
        return before.end() < hit.start() && (between.isEmpty() || joints.contains(new Key(between)));
    }

    private static List<Hit> hits(Key text, Key name) {
        List<Hit> hits = new ArrayList<>();
        for (int at = text.indexOf(name, 0); at >= 0; at = text.indexOf(name, at + 1)) {
            hits.add(new Hit(text, name, at));
        }
        return hits;
    }

    private Key masked(Key text) {
        Key masked = text;
        for (Key phrase : ordinary) {
            for (int at = masked.indexOf(phrase, 0); at >= 0; at = masked.indexOf(phrase, at)) {
                masked = new Key(masked.text().substring(0, at)
                        + MASK
                        + masked.text().substring(at + phrase.text().length()));
            }
        }
        return masked;
    }

    private static boolean startsWithAny(Key name, Collection<Key> leads) {
        return leads.stream().anyMatch(name::startsWith);
    }

    private static boolean endsWithAny(Key before, Collection<Key> leads) {
        return leads.stream().anyMatch(before::endsWith);
    }
}
