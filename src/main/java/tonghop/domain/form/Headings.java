package tonghop.domain.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/**
 * The headings under which fields stand.
 *
 * @param columns for each section, heading to field; a heading that stands for several sections is in each of them
 * @param general the labels of general figures
 * @param foreign words that make a heading another figure than the one it resembles ("lũy kế", "kế hoạch")
 * @param counting words with which a heading begins that says how many there are, and not which ("số", "tổng số")
 */
public record Headings(
        Map<Section, Map<Key, Field>> columns, Map<Key, Field> general, List<Key> foreign, List<Key> counting) {

    public Headings {
        columns = Map.copyOf(columns);
        general = Map.copyOf(general);
        foreign = List.copyOf(foreign);
        counting = List.copyOf(counting);
    }

    /** The field of a heading that is listed as it stands. */
    public Optional<Field> whole(Section section, Key heading) {
        return Optional.ofNullable(of(section).get(heading));
    }

    /** The field of the longest listed heading whose words stand in this one, unless a foreign word stands there too. */
    public Optional<Field> byWords(Section section, Key heading) {
        return isForeign(heading) ? Optional.empty() : longest(of(section), heading);
    }

    /** The general figure that a label names, whole or by the longest listed label that it begins with. */
    public Optional<Field> general(Key label) {
        Optional<Field> whole = Optional.ofNullable(general.get(label));
        return whole.isPresent() ? whole : beginning(label);
    }

    private Optional<Field> beginning(Key label) {
        return general.entrySet().stream()
                .filter(listed -> label.startsWith(listed.getKey()))
                .max(Comparator.comparingInt(listed -> listed.getKey().text().length()))
                .map(Map.Entry::getValue);
    }

    /** Whether a section can have a field at all. */
    public boolean has(Section section, Field field) {
        return of(section).containsValue(field);
    }

    /** Whether a heading is of another figure than the listed one that it resembles. */
    public boolean isForeign(Key heading) {
        return foreign.stream().anyMatch(heading::contains);
    }

    /** Whether a heading says how many there are; a single word says too little to be looked for inside. */
    public boolean isCounting(Key heading) {
        return counting.stream()
                .anyMatch(word -> heading.startsWith(word) || (word.isSeveralWords() && heading.contains(word)));
    }

    private Map<Key, Field> of(Section section) {
        return columns.getOrDefault(section, Map.of());
    }

    private static Optional<Field> longest(Map<Key, Field> listed, Key heading) {
        return listed.entrySet().stream()
                .filter(entry -> heading.contains(entry.getKey()))
                .max(Comparator.comparingInt((Map.Entry<Key, Field> entry) ->
                                entry.getKey().text().length())
                        .thenComparing(entry -> entry.getValue().id()))
                .map(Map.Entry::getValue);
    }
}
