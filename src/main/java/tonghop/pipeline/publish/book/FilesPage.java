package tonghop.pipeline.publish.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.reporting.Submission;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Every file, whether it counts, and by which content it can be known again. */
record FilesPage(Pages pages, MemberLabels members) {

    static FilesPage of(Pages pages) {
        return new FilesPage(pages, MemberLabels.of(pages));
    }

    Page page() {
        List<Submission> files = pages.scope().files().stream()
                .sorted(Comparator.comparing(Submission::file).thenComparing(Submission::sha256))
                .toList();
        List<Row> rows = IntStream.range(0, files.size())
                .mapToObj(i -> row(i + 1, files.get(i)))
                .toList();
        Stream<Head> heads = Stream.concat(
                Heads.own(Label.ORDINAL, Label.FILE, Label.MEMBER, Label.PERIOD, Label.VERSION, Label.STATUS),
                Heads.own(
                        Label.READ, Label.ACCEPTED, Label.HELD, Label.IGNORED, Label.CHECK, Label.REASON, Label.HASH));
        return pages.page(
                Topic.FILES, heads.toList(), 2, rows, List.of(pages.phrases().say("note.files")));
    }

    private Row row(int ordinal, Submission file) {
        Map<Head, Value> values = new HashMap<>(rows(file.rows()));
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(new Head.Own(Label.FILE), Value.text(file.file()));
        values.put(Heads.MEMBER, Value.text(members.label(file.member(), pages.phrases())));
        values.put(new Head.Own(Label.PERIOD), Value.text(file.period()));
        values.put(
                new Head.Own(Label.VERSION),
                file.version() == 0 ? Value.Text.BLANK : Value.Figure.numeral(file.version()));
        values.put(
                new Head.Own(Label.STATUS),
                Value.text(pages.phrases().say("status." + file.status().id())));
        values.put(new Head.Own(Label.REASON), Value.text(file.reason()));
        values.put(new Head.Own(Label.HASH), Value.text(file.sha256()));
        return new Row(Rank.ENTRY, values);
    }

    private static Map<Head, Value> rows(Submission.Rows rows) {
        Head read = new Head.Own(Label.READ);
        List<Head> parts = Heads.own(Label.ACCEPTED, Label.HELD, Label.IGNORED).toList();
        return Map.of(
                read,
                Value.Figure.count(rows.read()),
                parts.get(0),
                Value.Figure.count(rows.accepted()),
                parts.get(1),
                Value.Figure.count(rows.held()),
                parts.get(2),
                Value.Figure.count(rows.ignored()),
                new Head.Own(Label.CHECK),
                Value.Figure.count(0).by(new Formula.Remainder(read, parts)));
    }
}
