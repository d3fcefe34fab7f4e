package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** What else is known of every project, and where it stands word for word. */
record DossiersPage(Pages pages) {

    private static final Head AS_WRITTEN = new Head.Own(Label.AS_WRITTEN);
    private static final Field[] FIELDS = {
        Field.PROJECT,
        Field.DONOR_COUNTRY,
        Field.LOCATION,
        Field.RECIPIENT,
        Field.DECISION,
        Field.APPROVED_ON,
        Field.DURATION,
        Field.MODALITY
    };

    Page page(List<Project> projects) {
        List<Row> rows = new ArrayList<>();
        projects.forEach(project -> rows.add(row(rows.size() + 1, project)));
        Stream<Head> known = Stream.concat(
                Stream.of(Heads.ORDINAL, Heads.MEMBER), Heads.said(FIELDS).filter(head -> isFilled(head, rows)));
        return pages.page(
                Topic.DOSSIERS,
                Heads.joined(known, Stream.concat(Stream.of(AS_WRITTEN), Heads.source())),
                2 + 1,
                rows,
                List.of(pages.phrases().say("note.dossiers")));
    }

    /** Fields of which no report says anything leave their room to the others. */
    private static boolean isFilled(Head head, List<Row> rows) {
        return rows.stream().anyMatch(row -> !row.value(head).equals(Value.Text.BLANK));
    }

    private Row row(int ordinal, Project project) {
        Entry entry = project.entry();
        Map<Head, Value> values = new EntryCells(pages.phrases()).place(ordinal, project.report(), entry);
        for (Field field : FIELDS) {
            values.put(new Head.Said(field), EntryCells.said(entry, field));
        }
        values.put(new Head.Said(Field.DURATION), duration(entry));
        values.put(AS_WRITTEN, Value.text(asWritten(project)));
        return new Row(Rank.ENTRY, values);
    }

    /** Given as one text, or by its beginning and its end. */
    private static Value duration(Entry entry) {
        Value whole = EntryCells.said(entry, Field.DURATION);
        String parts = Stream.of(Field.START, Field.END)
                .map(field -> EntryCells.said(entry, field))
                .map(Value.Text.class::cast)
                .map(Value.Text::text)
                .filter(text -> !text.isEmpty())
                .collect(joining(" – "));
        return whole.equals(Value.Text.BLANK) ? Value.text(parts) : whole;
    }

    private String asWritten(Project project) {
        Stream<String> amounts = project.entry().amounts().stream().map(amount -> pages.phrases()
                .say(
                        "written.amount",
                        pages.phrases().say("group." + amount.measure().id()),
                        amount.cell(),
                        amount.raw()));
        return Stream.concat(amounts, sector(project)).collect(joining("\n"));
    }

    private Stream<String> sector(Project project) {
        String written = project.entry().text(Field.SECTOR);
        return written.isEmpty() || written.equals(project.sector())
                ? Stream.empty()
                : Stream.of(pages.phrases().say("written.sector", written));
    }
}
