package tonghop.workspace.reference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.rulebook.Condition;

/** Where a rule may look: the sections, and the fields for which they have headings. */
final class RuleScope {

    private static final String EVERY_SECTION = "*";
    private static final String GENERAL = "general";
    private static final List<String> SECTIONS = Stream.concat(
                    Stream.of(EVERY_SECTION, GENERAL),
                    Stream.of(Section.values()).map(Section::id))
            .toList();

    private final Map<Section, Set<Field>> fields = new EnumMap<>(Section.class);
    private final Set<Field> general;

    RuleScope(Headings headings) {
        Arrays.stream(Section.values())
                .forEach(section -> fields.put(section, of(headings.columns().getOrDefault(section, Map.of()))));
        general = of(headings.general());
    }

    private static Set<Field> of(Map<?, Field> headings) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(headings.values());
        return fields;
    }

    /** Sections with their fields; no section means the general figures. */
    record Sections(Map<Section, Set<Field>> named, Set<Field> fields) {

        String ids() {
            return fields.stream().map(Field::id).collect(Collectors.joining(", "));
        }

        /** Those that have one of the fields of a condition; all of them if it names none. */
        Set<Section> about(Condition condition) {
            return named.keySet().stream()
                    .filter(section -> condition.fields().isEmpty()
                            || condition.fields().stream().anyMatch(named.getOrDefault(section, Set.of())::contains))
                    .collect(Collectors.toSet());
        }
    }

    /** The sections of a line: every one, the general figures, or those that are named. */
    Optional<Sections> sections(Line line) {
        if (line.text("section").equals(EVERY_SECTION)) {
            return Optional.of(sections(fields));
        }
        if (line.text("section").equals(GENERAL)) {
            return Optional.of(new Sections(Map.of(), general));
        }
        Map<Section, Set<Field>> named = new EnumMap<>(Section.class);
        for (String id : line.list("section")) {
            Optional<Section> section = Section.of(id);
            if (section.isEmpty()) {
                return line.problem(id, Expected.ONE_OF, "section", String.join(", ", SECTIONS));
            }
            named.put(section.get(), fields.getOrDefault(section.get(), Set.of()));
        }
        return named.isEmpty() ? line.problem("", Expected.SOMETHING, "section") : Optional.of(sections(named));
    }

    private static Sections sections(Map<Section, Set<Field>> named) {
        Set<Field> all = EnumSet.noneOf(Field.class);
        named.values().forEach(all::addAll);
        return new Sections(named, all);
    }
}
