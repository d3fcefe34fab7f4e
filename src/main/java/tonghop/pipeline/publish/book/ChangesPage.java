package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.Issue.Change;
import tonghop.domain.ledger.Issue.Worth;
import tonghop.domain.ledger.Total;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;
import tonghop.pipeline.publish.book.Value.Format;

/** What is different from the issue before, which was closed; the first issue has no such page. */
record ChangesPage(Pages pages, MemberLabels members) {

    private static final Head BEFORE = new Head.Own(Label.ISSUE_BEFORE);
    private static final Head AFTER = new Head.Own(Label.ISSUE_AFTER);

    static Stream<Page> of(Pages pages) {
        return pages.scope().issue().number() == 1
                ? Stream.of()
                : Stream.of(new ChangesPage(pages, MemberLabels.of(pages)).page());
    }

    Page page() {
        List<Change> changes = pages.scope().issue().changes().stream()
                .filter(change -> pages.scope().isGrouped() || own().contains(change.member()))
                .toList();
        List<Row> rows = IntStream.range(0, changes.size())
                .mapToObj(at -> row(at + 1, changes.get(at)))
                .toList();
        Stream<Head> heads = Heads.own(
                Label.ORDINAL,
                Label.MEMBER,
                Label.SECTION,
                Label.MEASURE,
                Label.CURRENCY,
                Label.ISSUE_BEFORE,
                Label.ISSUE_AFTER,
                Label.ISSUE_CHANGE,
                Label.ISSUE_VND_BEFORE,
                Label.ISSUE_VND_AFTER,
                Label.ISSUE_USD_BEFORE,
                Label.ISSUE_USD_AFTER,
                Label.ROWS_BEFORE,
                Label.ROWS_AFTER);
        int issue = pages.scope().issue().number();
        String note = pages.phrases().say("note.changes", String.valueOf(issue), String.valueOf(issue - 1));
        return pages.page(Topic.CHANGES, heads.toList(), 2, rows, List.of(note));
    }

    private Set<String> own() {
        return Stream.concat(
                        pages.scope().reports().stream().map(report -> report.member()),
                        pages.scope().absent().stream())
                .map(Member::id)
                .collect(toSet());
    }

    private Row row(int ordinal, Change change) {
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(Heads.MEMBER, Value.text(members.label(change.member(), pages.phrases())));
        values.put(new Head.Own(Label.SECTION), Value.text(section(change)));
        values.put(new Head.Own(Label.MEASURE), Value.text(measure(change)));
        values.put(new Head.Own(Label.CURRENCY), Value.text(change.currency()));
        values.put(BEFORE, figure(change.before().value(), format(change)));
        values.put(AFTER, figure(change.after().value(), format(change)));
        values.put(
                new Head.Own(Label.ISSUE_CHANGE),
                new Value.Figure(number(change.after()).subtract(number(change.before())), format(change))
                        .by(new Formula.Remainder(AFTER, List.of(BEFORE))));
        converted(change.before(), Label.ISSUE_VND_BEFORE, Label.ISSUE_USD_BEFORE, values);
        converted(change.after(), Label.ISSUE_VND_AFTER, Label.ISSUE_USD_AFTER, values);
        values.put(
                new Head.Own(Label.ROWS_BEFORE),
                Value.Figure.count(change.before().rows()));
        values.put(
                new Head.Own(Label.ROWS_AFTER),
                Value.Figure.count(change.after().rows()));
        return new Row(Rank.ENTRY, values);
    }

    private String section(Change change) {
        return Section.of(change.section()).map(pages.phrases()::section).orElse(change.section());
    }

    private String measure(Change change) {
        if (!change.currency().isEmpty()) {
            return pages.phrases().say("group." + change.measure());
        }
        return pages.phrases()
                .say(change.measure().equals(Total.ROWS) ? "rows." + change.section() : "count." + change.measure());
    }

    private static void converted(Worth worth, Label vnd, Label usd, Map<Head, Value> values) {
        values.put(new Head.Own(vnd), figure(worth.vnd(), Format.VND));
        values.put(new Head.Own(usd), figure(worth.usd(), Format.USD));
    }

    private static Value figure(String value, Format format) {
        return value.isEmpty() ? Value.Text.BLANK : new Value.Figure(new BigDecimal(value), format);
    }

    private static BigDecimal number(Worth worth) {
        return worth.value().isEmpty() ? BigDecimal.ZERO : new BigDecimal(worth.value());
    }

    private static Format format(Change change) {
        return change.currency().isEmpty() ? Format.COUNT : Format.valueOf(change.currency());
    }
}
