package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The entries of a section other than aid, one a row. */
record SectionPage(Pages pages, Section section) {

    private static final Map<Section, List<Field>> FIELDS = Map.of(
            Section.DELEGATIONS, List.of(Field.NAME, Field.COUNTRY, Field.PEOPLE, Field.TIME, Field.CONTENT),
            Section.EVENTS, List.of(Field.NAME, Field.HELD_ON, Field.PARTNER, Field.FORMAT, Field.PARTICIPANTS),
            Section.INFORMATION, List.of(Field.NAME, Field.KIND, Field.LANGUAGE, Field.ISSUES),
            Section.ASSOCIATIONS, List.of(Field.NAME, Field.FOUNDED, Field.CHAPTERS, Field.MEMBERS, Field.NEW_MEMBERS),
            Section.CLUSTER_ACTIVITIES, List.of(Field.NAME, Field.TIME, Field.HOST, Field.PARTICIPANTS));
    private static final Set<Field> SHOWN_OTHERWISE = EnumSet.of(
            Field.ORDINAL, Field.DIRECTION, Field.CURRENCY, Field.UNIT, Field.SECTOR_GROUP, Field.CARRIED_FROM);
    private static final Head DIRECTION = new Head.Own(Label.DIRECTION);

    Page page() {
        List<Listed> entries = Listed.accepted(pages.scope(), section).toList();
        List<Field> fields = fields(entries);
        List<Row> rows = new ArrayList<>();
        entries.forEach(listed -> rows.add(row(rows.size() + 1, listed, fields)));
        rows.add(total(rows.size(), fields));
        return pages.page(Topic.listOf(section), heads(fields), 2, rows, List.of());
    }

    private List<Head> heads(List<Field> fields) {
        List<Head> heads = new ArrayList<>(List.of(Heads.ORDINAL, Heads.MEMBER));
        if (section == Section.DELEGATIONS) {
            heads.add(DIRECTION);
        }
        fields.forEach(field -> heads.add(new Head.Said(field)));
        return Heads.joined(heads.stream(), Heads.source());
    }

    /** The columns of the form, and those besides in which some report says something. */
    private List<Field> fields(List<Listed> entries) {
        List<Field> form = FIELDS.getOrDefault(section, List.of());
        Stream<Field> besides = Stream.of(Field.values())
                .filter(field -> !form.contains(field) && !SHOWN_OTHERWISE.contains(field))
                .filter(field -> entries.stream().anyMatch(listed -> isSaid(listed, field)));
        return Stream.concat(form.stream(), besides).toList();
    }

    private static boolean isSaid(Listed listed, Field field) {
        return !listed.entry().text(field).isEmpty()
                || listed.entry().count(field).isPresent();
    }

    private Row row(int ordinal, Listed listed, List<Field> fields) {
        Map<Head, Value> values = new EntryCells(pages.phrases()).place(ordinal, listed.report(), listed.entry());
        fields.forEach(field -> values.put(new Head.Said(field), EntryCells.said(listed.entry(), field)));
        values.put(DIRECTION, new Value.Text(pages.phrases().direction(Direction.of(listed.entry()))));
        return new Row(Rank.ENTRY, values);
    }

    private Row total(int entries, List<Field> fields) {
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.MEMBER, new Value.Text(pages.phrases().say("total")));
        Tally tally = Tally.of(pages.scope().reports(), pages);
        fields.stream().filter(Field::isCount).forEach(field -> {
            Value sum = tally.under(new Head.Counted(section, field));
            values.put(new Head.Said(field), entries == 0 ? sum : sum.by(new Formula.SumOfRows(0, entries - 1)));
        });
        return new Row(Rank.TOTAL, values);
    }
}
