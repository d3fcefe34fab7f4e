package tonghop.pipeline.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** Finds the field under whose headings a column stands: whole first, then by words, never by position. */
final class FieldMatch {

    /** Reports of a year use a few hundred headings; what is not a heading must not fill the memory. */
    private static final int MOST_ANSWERS = 20_000;

    private final Headings headings;
    private final Labels labels;
    private final UnitTexts units;
    private final Map<Asked, Optional<Found>> answers = new ConcurrentHashMap<>();

    FieldMatch(Headings headings, Labels labels, UnitTexts units) {
        this.units = units;
        this.headings = headings;
        this.labels = labels;
    }

    private record Asked(Section section, List<String> levels) {}

    /** The field and how surely it was found. */
    record Found(Field field, boolean whole) {}

    /** The same heading is looked at in many windows, and answered once. */
    Optional<Found> of(Section section, Heading heading) {
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Asked(section, heading.levels()), unused -> find(section, heading));
    }

    private Optional<Found> find(Section section, Heading heading) {
        if (saysOnlyUnitOrRole(heading.deepest()) && heading.levels().size() > 1) {
            return find(section, heading.withoutDeepest());
        }
        Optional<Field> whole = whole(section, heading);
        if (whole.isPresent()) {
            return whole.map(field -> new Found(field, true));
        }
        return byWords(section, heading).map(field -> new Found(field, false));
    }

    /** Whether a level such as "USD", "Quy đổi" or "(triệu đồng)" says nothing but the unit or role of its group. */
    boolean saysOnlyUnitOrRole(String level) {
        Key bare = Heading.bare(level);
        return bare.isEmpty()
                || labels.within(Labels.Kind.ORIGINAL, bare)
                || labels.within(Labels.Kind.EQUIVALENT, bare)
                || units.isUnitLine(level);
    }

    private Optional<Field> whole(Section section, Heading heading) {
        Optional<Field> joined = Stream.of(heading.joined(), heading.bare())
                .flatMap(key -> headings.whole(section, key).stream())
                .findFirst();
        if (joined.isPresent() || headings.isForeign(heading.joined())) {
            return joined;
        }
        return heading.deepestFirst().stream()
                .flatMap(key -> headings.whole(section, key).stream())
                .findFirst();
    }

    private Optional<Field> byWords(Section section, Heading heading) {
        return headings.byWords(section, heading.bare());
    }
}
