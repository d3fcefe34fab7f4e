package tonghop.pipeline.publish.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The counts of the members whose figures are alike: how many projects, delegations, people. */
record ComparisonCounts(Pages pages, Compared compared) {

    private static final Set<Head> LASTING = Set.of(
            new Head.Rows(Section.AID),
            new Head.Rows(Section.INFORMATION),
            new Head.Rows(Section.ASSOCIATIONS),
            new Head.Counted(Section.ASSOCIATIONS, Field.CHAPTERS),
            new Head.Counted(Section.ASSOCIATIONS, Field.MEMBERS));

    /** Whether something is counted of which no change can be given. */
    boolean hasRestated() {
        return LASTING.stream()
                .anyMatch(head -> isRestated(head) && count(head, compared.before()) + count(head, compared.now()) > 0);
    }

    List<Row> rows() {
        if (compared.alike().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        Totals before = compared.before();
        Totals now = compared.now();
        rows.add(new Row(
                Rank.GROUP, Map.of(Heads.MEMBER, new Value.Text(pages.phrases().say("comparison.counts")))));
        for (Section section : Section.values()) {
            heads(section)
                    .filter(head -> count(head, before) + count(head, now) > 0)
                    .forEach(head -> rows.add(counted(rows.size(), head, count(head, before), count(head, now))));
        }
        return rows;
    }

    private static Stream<Head> heads(Section section) {
        return Stream.concat(
                Stream.of(new Head.Rows(section)),
                section.measures().stream().filter(Field::isCount).map(field -> new Head.Counted(section, field)));
    }

    private static long count(Head head, Totals totals) {
        return head instanceof Head.Counted counted
                ? totals.count(counted.section(), counted.field()).orElse(0)
                : totals.rows(((Head.Rows) head).section());
    }

    private Row counted(int ordinal, Head head, long before, long now) {
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(Heads.MEMBER, new Value.Text(name(head)));
        values.put(ComparisonPage.BEFORE, Value.Figure.count(before));
        values.put(ComparisonPage.NOW, Value.Figure.count(now));
        if (!isRestated(head)) {
            ComparisonPage.changes(BigDecimal.valueOf(before), BigDecimal.valueOf(now), Value.Format.COUNT, values);
        }
        return new Row(Rank.ENTRY, values);
    }

    /** Whether a span counts once what each of its years counts again: what there is, not what happened. */
    private boolean isRestated(Head head) {
        return compared.retrospect().isOfYears() && LASTING.contains(head);
    }

    private String name(Head head) {
        String title = pages.phrases().say(head.title());
        return head.group().isEmpty()
                ? title
                : pages.phrases().say("comparison.count", pages.phrases().say(head.group()), title);
    }
}
