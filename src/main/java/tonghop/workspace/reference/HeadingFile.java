package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/**
 * headings.csv: the headings under which fields stand, by section; {@code *} is every section, {@code general} the labels
 * of general figures. The field {@code -} marks words that make a heading none of ours, the field {@code #} those with
 * which a heading begins that says how many there are, the field {@code ?} those that name two figures at once.
 */
final class HeadingFile {

    static final String NAME = "headings.csv";
    static final List<String> COLUMNS = List.of("section", "field", "heading");

    private static final String EVERY_SECTION = "*";
    private static final String GENERAL = "general";
    private static final String FOREIGN = "-";
    private static final String COUNTING = "#";
    private static final String SEVERAL = "?";
    private static final List<String> SECTIONS = Stream.concat(
                    Stream.of(EVERY_SECTION, GENERAL),
                    Stream.of(Section.values()).map(Section::id))
            .toList();
    private static final Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::id, Function.identity()));
    private static final List<String> ALLOWED = Stream.concat(
                    Stream.of(FOREIGN, COUNTING, SEVERAL),
                    Stream.of(Field.values()).map(Field::id))
            .toList();

    private final Map<Section, Map<Key, Field>> columns = new EnumMap<>(Section.class);
    private final Map<Key, Field> general = new HashMap<>();
    private final Map<String, List<Key>> words =
            Map.of(FOREIGN, new ArrayList<>(), COUNTING, new ArrayList<>(), SEVERAL, new ArrayList<>());

    private HeadingFile() {
        Arrays.stream(Section.values()).forEach(section -> columns.put(section, new HashMap<>()));
    }

    /** The headings; that none means two fields of one section is checked. */
    static Headings read(CsvFile file) {
        HeadingFile headings = new HeadingFile();
        file.lines().forEach(headings::add);
        return new Headings(
                headings.columns,
                headings.general,
                headings.words(FOREIGN),
                headings.words(SEVERAL),
                headings.words(COUNTING));
    }

    private void add(Line line) {
        var places = line.choice("section", this::places, SECTIONS);
        var said = line.words("heading").map(Key::of);
        if (words.containsKey(line.text("field"))) {
            said.ifPresent(words(line.text("field"))::add);
            return;
        }
        var field = line.choice("field", id -> Optional.ofNullable(FIELDS.get(id)), ALLOWED);
        places.ifPresent(all -> said.ifPresent(
                heading -> field.ifPresent(known -> all.forEach(place -> put(place, heading, known, line)))));
    }

    private List<Key> words(String mark) {
        return words.getOrDefault(mark, List.of());
    }

    private static void put(Map<Key, Field> place, Key heading, Field field, Line line) {
        Field first = place.computeIfAbsent(heading, key -> field);
        if (first != field) {
            line.problem(line.text("heading"), Expected.ONE_MEANING, first.id(), field.id());
        }
    }

    private Optional<List<Map<Key, Field>>> places(String section) {
        return switch (section) {
            case EVERY_SECTION -> Optional.of(List.copyOf(columns.values()));
            case GENERAL -> Optional.of(List.of(general));
            default -> Section.of(section).map(known -> List.of(columns.getOrDefault(known, Map.of())));
        };
    }
}
