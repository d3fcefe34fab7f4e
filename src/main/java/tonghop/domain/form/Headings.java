package tonghop.domain.form;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;
import tonghop.domain.text.Phrases;

/**
 * The headings under which fields stand.
 */
public final class Headings {

    private final Map<Section, Map<Key, Field>> columns;
    private final Map<Section, Phrases> phrases;
    private final Phrases anyPhrases;
    private final Map<Key, Field> general;
    private final List<Key> foreign;
    private final Phrases foreignPhrases;
    private final List<Key> several;
    private final Phrases severalPhrases;
    private final List<Key> counting;

    /**
     * Takes them as the office lists them.
     *
     * @param columns for each section, heading to field; a heading that stands for several sections is in each of them
     * @param general the labels of general figures
     * @param foreign words that make a heading another figure than the one it resembles ("lũy kế", "kế hoạch")
     * @param several words that name two figures at once, and so neither ("cam kết và giải ngân")
     * @param counting words with which a heading begins that says how many there are, and not which ("số", "tổng số")
     */
    public Headings(
            Map<Section, Map<Key, Field>> columns,
            Map<Key, Field> general,
            List<Key> foreign,
            List<Key> several,
            List<Key> counting) {
        this.columns = Map.copyOf(columns);
        this.general = Map.copyOf(general);
        this.foreign = List.copyOf(foreign);
        this.several = List.copyOf(several);
        this.counting = List.copyOf(counting);
        this.foreignPhrases = new Phrases(foreign);
        this.severalPhrases = new Phrases(several);
        this.anyPhrases = new Phrases(columns.values().stream()
                .flatMap(listed -> listed.keySet().stream())
                .toList());
        this.phrases = columns.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new Phrases(entry.getValue().keySet())));
    }

    /** The field of a heading that is listed as it stands. */
    public Optional<Field> whole(Section section, Key heading) {
        return Optional.ofNullable(of(section).get(heading));
    }

    /** The field of the longest listed heading whose words stand in this one, unless it is of another or of two figures. */
    public Optional<Field> byWords(Section section, Key heading) {
        return isForeign(heading) || namesSeveral(heading) ? Optional.empty() : longest(section, heading);
    }

    /** Whether a heading names two figures at once; below it another level may name one of them. */
    public boolean namesSeveral(Key heading) {
        return !severalPhrases.in(heading).isEmpty();
    }

    /** Whether any listed heading of any section stands in this one: what no section can know is known quickly. */
    public boolean isNamedIn(Key heading) {
        return !anyPhrases.in(heading).isEmpty();
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
        return !foreignPhrases.in(heading).isEmpty();
    }

    /** Whether a heading says how many there are; a single word says too little to be looked for inside. */
    public boolean isCounting(Key heading) {
        return counting.stream()
                .anyMatch(word -> heading.startsWith(word) || (word.isSeveralWords() && heading.contains(word)));
    }

    /** The same with other headings of sections and general figures. */
    Headings with(Map<Section, Map<Key, Field>> otherColumns, Map<Key, Field> otherGeneral) {
        return new Headings(otherColumns, otherGeneral, foreign, several, counting);
    }

    /** For each section, heading to field. */
    public Map<Section, Map<Key, Field>> columns() {
        return columns;
    }

    /** The labels of general figures. */
    public Map<Key, Field> general() {
        return general;
    }

    private Map<Key, Field> of(Section section) {
        return columns.getOrDefault(section, Map.of());
    }

    private Optional<Field> longest(Section section, Key heading) {
        return phrases.getOrDefault(section, Phrases.NONE).in(heading).stream()
                .max(Comparator.comparingInt((Key listed) -> listed.text().length())
                        .thenComparing(
                                listed -> whole(section, listed).map(Field::id).orElse("")))
                .flatMap(listed -> whole(section, listed));
    }
}
