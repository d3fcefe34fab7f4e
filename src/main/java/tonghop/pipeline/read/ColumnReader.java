package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.decision.Settled;
import tonghop.domain.form.Headings;
import tonghop.domain.form.Labels;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** Reads the headings of one table as columns of one section. */
final class ColumnReader {

    private static final int WHOLE = 4;
    private static final int BY_WORDS = 2;
    private static final int UNIT = 1;

    private final FieldMatch match;
    private final Labels labels;
    private final UnitTexts texts;
    private final Headings headings;
    private final HeadingRulings rulings;
    private final Remembered<List<String>, Unit> units = new Remembered<>();

    ColumnReader(Vocabulary vocabulary, UnitTexts texts, HeadingRulings rulings) {
        this.texts = texts;
        this.headings = vocabulary.headings();
        this.rulings = rulings;
        this.match = new FieldMatch(vocabulary.headings(), vocabulary.labels(), texts);
        this.labels = vocabulary.labels();
    }

    /** Whether these could be the headings of any table; entries are looked at as well, and say nothing of the kind. */
    boolean mayRead(List<Heading> said) {
        return !rulings.isEmpty() || said.stream().filter(match::maySay).count() >= Likeness.FEWEST_COLUMNS_IF_TITLED;
    }

    /** Which of these headings are parts of another; it is the same for every section. */
    WholeAndParts parts(List<Heading> said) {
        return new WholeAndParts(labels, said);
    }

    /** What these headings would be, if they were those of the section. */
    Likeness read(Section section, List<Heading> said, WholeAndParts parts) {
        Map<Field, Boolean> surelyFound = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        List<Heading> unknown = new ArrayList<>();
        int score = 0;
        for (Matched matched : bestFirst(section, said, parts)) {
            Optional<FieldMatch.Found> found = matched.found();
            boolean part = !matched.decided()
                    && parts.isPart(matched.heading())
                    && match.isByGroup(section, matched.heading());
            if (part || found.isEmpty() || isTaken(found.get(), surelyFound)) {
                unknown.add(matched.heading());
                continue;
            }
            surelyFound.merge(found.get().field(), found.get().whole(), Boolean::logicalOr);
            columns.add(column(matched.heading(), found.get().field()));
            score += weight(found.get(), matched.heading());
        }
        columns.sort(Comparator.comparingInt(Column::index));
        return new Likeness(section, columns, unknown, score);
    }

    private record Matched(Heading heading, Optional<FieldMatch.Found> found, boolean decided) {
        boolean isSure() {
            return found.map(FieldMatch.Found::whole).orElse(false);
        }
    }

    /** Sure matches take their field before others resemble it; both orders are stable, so columns stay in order. */
    private List<Matched> bestFirst(Section section, List<Heading> said, WholeAndParts parts) {
        return said.stream()
                .map(heading -> matched(section, heading, parts))
                .sorted(Comparator.comparing((Matched matched) -> !matched.decided())
                        .thenComparing(matched -> !matched.isSure()))
                .toList();
    }

    /** What a person decided goes before everything else. */
    private Matched matched(Section section, Heading heading, WholeAndParts parts) {
        Settled settled = rulings.of(heading.column(), heading.text());
        if (settled instanceof Settled.Once) {
            Optional<Field> field = HeadingRulings.field(settled);
            if (field.isEmpty() || headings.has(section, field.get())) {
                return new Matched(heading, field.map(known -> new FieldMatch.Found(known, true)), true);
            }
        }
        return new Matched(heading, match.of(section, heading).or(() -> besidePart(section, heading, parts)), false);
    }

    /** A part that is no heading by itself is a column beside the part that is one: so that it is missed, never lost. */
    private Optional<FieldMatch.Found> besidePart(Section section, Heading heading, WholeAndParts parts) {
        return parts.besidePart(heading).stream()
                .filter(other -> match.isByGroup(section, other))
                .flatMap(other -> match.of(section, other).stream())
                .filter(found -> found.field().isAmount() || found.field().isCount())
                .findFirst();
    }

    /**
     * Amounts may have a column for each currency, and two in one currency must be noticed, never dropped; of texts and
     * counts a sure match leaves no room for a resemblance.
     */
    private static boolean isTaken(FieldMatch.Found found, Map<Field, Boolean> surelyFound) {
        if (found.field().isAmount()) {
            return false;
        }
        boolean resembles = !found.whole() && surelyFound.getOrDefault(found.field(), false);
        return found.field().isCount() ? resembles : surelyFound.containsKey(found.field());
    }

    private int weight(FieldMatch.Found found, Heading heading) {
        int unit = found.field().isAmount() && !unit(heading).isNone() ? UNIT : 0;
        return (found.whole() ? WHOLE : BY_WORDS) + unit;
    }

    private Column column(Heading heading, Field field) {
        Unit unit = field.isAmount() ? unit(heading) : Unit.NONE;
        return new Column(heading.column(), field, unit, role(heading), heading.text());
    }

    private Unit unit(Heading heading) {
        return units.of(heading.levels(), this::stated);
    }

    /** The unit that the levels of a heading state, the deepest first. */
    private Unit stated(List<String> levels) {
        Unit unit = Unit.NONE;
        for (int level = levels.size() - 1; level >= 0; level--) {
            unit = unit.within(ofLevel(levels.get(level)));
        }
        return unit;
    }

    /** "Nguyên tệ (USD)" leaves the currency open and then names it. */
    private Unit ofLevel(String level) {
        Unit unit = texts.in(level);
        Unit named = texts.in(Heading.bracketed(level));
        return unit.equals(Unit.EITHER) && !named.isNone() ? named : unit;
    }

    private Column.Role role(Heading heading) {
        Key deepest = Key.of(heading.deepest());
        if (labels.within(Labels.Kind.EQUIVALENT, deepest)) {
            return Column.Role.EQUIVALENT;
        }
        return labels.within(Labels.Kind.ORIGINAL, deepest) ? Column.Role.ORIGINAL : Column.Role.UNSTATED;
    }
}
