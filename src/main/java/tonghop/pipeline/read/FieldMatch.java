package tonghop.pipeline.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Headings;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** Finds the field under whose headings a column stands: whole first, then by words, never by position. */
final class FieldMatch {

    /** A share is no figure, wherever the sign stands. */
    private static final String PERCENT = "%";

    private final Headings headings;
    private final Labels labels;
    private final UnitTexts units;
    private final Remembered<Asked, Optional<Found>> answers = new Remembered<>();
    private final Remembered<String, Boolean> unitsOrRoles = new Remembered<>();
    private final Remembered<List<String>, HeadingKeys> keys = new Remembered<>();

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
        return answers.of(new Asked(section, heading.levels()), unused -> find(section, heading)
                .filter(found -> !found.field().isFigure() || !explainsOther(section, heading)));
    }

    /** Whether what stands in brackets makes it another figure: a share, what is left, what is planned. */
    private boolean explainsOther(Section section, Heading heading) {
        HeadingKeys said = keys.of(heading.levels(), HeadingKeys::of);
        boolean listed = headings.whole(section, said.joined()).isPresent();
        return heading.text().contains(PERCENT)
                || (!listed
                        && heading.levels().stream()
                                .flatMap(Heading::explanations)
                                .anyMatch(headings::isForeign));
    }

    /** Whether a heading says anything by which a field of any section could be found. */
    boolean maySay(Heading heading) {
        HeadingKeys said = keys.of(heading.levels(), HeadingKeys::of);
        return headings.isNamedIn(said.joined()) || headings.isNamedIn(said.bare());
    }

    /** Whether a heading has its field from the group above it, its own words naming none or another one. */
    boolean isByGroup(Section section, Heading heading) {
        Heading own = new Heading(heading.column(), List.of(heading.deepest()));
        Optional<Field> named = of(section, own).map(Found::field);
        return !saysOnlyUnitOrRole(heading.deepest())
                && !named.equals(of(section, heading).map(Found::field));
    }

    private Optional<Found> find(Section section, Heading heading) {
        if (saysOnlyUnitOrRole(heading.deepest()) && heading.levels().size() > 1) {
            return find(section, heading.withoutDeepest());
        }
        HeadingKeys said = keys.of(heading.levels(), HeadingKeys::of);
        Optional<Field> whole = whole(section, said);
        if (whole.isPresent()) {
            return whole.map(field -> new Found(field, true));
        }
        Key words = headings.namesSeveral(said.bare()) ? Heading.bare(heading.deepest()) : said.bare();
        return headings.byWords(section, words)
                .filter(field -> mayStandUnder(said, field))
                .map(field -> new Found(field, false));
    }

    /** "Số dự án" says how many projects there are and names none: it may head a figure or a date, but no name. */
    private boolean mayStandUnder(HeadingKeys said, Field field) {
        boolean names = field.content() == Field.Content.TEXT && field != Field.DECISION;
        return !names || !(headings.isCounting(said.joined()) || headings.isCounting(said.deepest()));
    }

    /** Whether a level such as "USD", "Quy đổi" or "(triệu đồng)" says nothing but the unit or role of its group. */
    private boolean saysOnlyUnitOrRole(String level) {
        return unitsOrRoles.of(level, this::isUnitOrRole);
    }

    private boolean isUnitOrRole(String level) {
        Key bare = Heading.bare(level);
        return bare.isEmpty()
                || labels.within(Labels.Kind.ORIGINAL, bare)
                || labels.within(Labels.Kind.EQUIVALENT, bare)
                || units.isUnitLine(level);
    }

    private Optional<Field> whole(Section section, HeadingKeys heading) {
        Optional<Field> joined = Stream.of(heading.joined(), heading.bare())
                .flatMap(key -> headings.whole(section, key).stream())
                .filter(field -> mayStandUnder(heading, field))
                .findFirst();
        if (joined.isPresent() || headings.isForeign(heading.joined())) {
            return joined;
        }
        return heading.deepestFirst().stream()
                .flatMap(key -> headings.whole(section, key).stream())
                .filter(field -> mayStandUnder(heading, field))
                .findFirst();
    }
}
