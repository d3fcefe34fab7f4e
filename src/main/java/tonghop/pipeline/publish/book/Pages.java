package tonghop.pipeline.publish.book;

import java.util.List;
import java.util.stream.Stream;
import tonghop.pipeline.publish.book.Page.Letterhead;
import tonghop.pipeline.publish.book.Page.Signatory;
import tonghop.pipeline.publish.book.Table.Row;

/** Puts title, headings, notes and signatures around the rows of a page. */
record Pages(Scope scope, Phrases phrases) {

    /** @param frozen how many columns at the left stay in sight */
    Page page(Topic topic, List<Head> heads, int frozen, List<Row> rows, List<String> notes) {
        Table table = new Table(Paper.columns(heads, rows, phrases), frozen, rows);
        return new Page(
                topic,
                phrases.say("sheet." + topic.id()),
                letterhead(topic),
                table,
                headed(table.bodySize() == 0 ? withEmpty(notes) : notes),
                topic.kind() == Topic.Kind.SUMMARY ? signatories() : List.of());
    }

    /** An empty table is no accident, and says so. */
    private List<String> withEmpty(List<String> notes) {
        return Stream.concat(Stream.of(phrases.say("note.empty")), notes.stream())
                .toList();
    }

    private List<String> headed(List<String> notes) {
        if (notes.isEmpty()) {
            return notes;
        }
        return Stream.concat(
                        Stream.of(phrases.say("notes")), notes.stream().map(note -> phrases.say("notes.each", note)))
                .toList();
    }

    private Letterhead letterhead(Topic topic) {
        String id = topic.id();
        boolean official = topic.kind() == Topic.Kind.SUMMARY;
        return new Letterhead(
                official ? List.of(phrases.say("agency"), agency()) : List.of(),
                official ? List.of(phrases.say("nation"), phrases.say("motto")) : List.of(),
                phrases.say("title." + id),
                phrases.subtitle(scope.period(), name()),
                phrases.say("unit." + id));
    }

    /** Whose figures they are, such as "Cụm 3". */
    String name() {
        return scope.isGrouped()
                ? phrases.say("scope.national")
                : scope.parts().get(0).name();
    }

    private String agency() {
        return scope.isGrouped() ? phrases.say("agency.national") : capitals(name());
    }

    private List<Signatory> signatories() {
        String kind = scope.kind().name();
        return List.of(
                new Signatory("", List.of(phrases.say("sign.drawn-up")), phrases.say("sign.by-hand")),
                new Signatory(
                        phrases.say("sign.date"),
                        Stream.of(phrases.say("sign.for." + kind, capitals(name())), phrases.say("sign.office." + kind))
                                .toList(),
                        phrases.say("sign.with-seal")));
    }

    private String capitals(String text) {
        return text.toUpperCase(phrases.locale());
    }
}
