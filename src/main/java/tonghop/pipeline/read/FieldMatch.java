package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.form.Labels;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** Finds the field under whose headings a column stands: whole first, then by words, never by position. */
final class FieldMatch {

    private final Headings headings;
    private final Labels labels;

    FieldMatch(Headings headings, Labels labels) {
        this.headings = headings;
        this.labels = labels;
    }

    /** The field and how surely it was found. */
    record Found(Field field, boolean whole) {}

    Optional<Found> of(Section section, Heading heading) {
        if (saysOnlyUnitOrRole(heading.deepest()) && heading.levels().size() > 1) {
            return of(section, heading.withoutDeepest());
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
                || UnitReader.isUnitLine(level);
    }

    private Optional<Field> whole(Section section, Heading heading) {
        Optional<Field> joined = Stream.of(heading.joined(), heading.bare())
                .flatMap(key -> headings.whole(section, key).stream())
                .findFirst();
        if (joined.isPresent() || headings.isForeign(heading.joined())) {
            return joined;
        }
        return levels(heading)
                .flatMap(key -> headings.whole(section, key).stream())
                .findFirst();
    }

    /** Single levels, the deepest first. */
    private static Stream<Key> levels(Heading heading) {
        List<String> levels = heading.levels();
        return Stream.iterate(levels.size() - 1, at -> at >= 0, at -> at - 1)
                .map(levels::get)
                .flatMap(level -> Stream.of(Key.of(level), Heading.bare(level)));
    }

    private Optional<Field> byWords(Section section, Heading heading) {
        return headings.byWords(section, heading.bare());
    }
}
