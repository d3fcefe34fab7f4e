package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.ledger.Retrospect.Alike;
import tonghop.domain.ledger.Retrospect.Side;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The counts of the members whose figures are alike and that report them on both sides: how many projects, delegations, people. */
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
                .anyMatch(head -> isRestated(head) && row(1, head).findAny().isPresent());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                Rank.GROUP, Map.of(Heads.MEMBER, new Value.Text(pages.phrases().say("comparison.counts")))));
        heads().forEach(head -> row(rows.size(), head).forEach(rows::add));
        return rows.size() == 1 ? List.of() : rows;
    }

    /** Who is left out of a count, each with what it reports on one side: what is blank on the other is not zero. */
    Stream<String> leftOut() {
        return heads().flatMap(head -> {
            String named = compared.alike().stream()
                    .flatMap(alike -> oneSided(head, alike).stream())
                    .collect(joining("; "));
            return named.isEmpty()
                    ? Stream.empty()
                    : Stream.of(pages.phrases().say("note.comparison.one-sided", name(head), named));
        });
    }

    private Optional<String> oneSided(Head head, Alike alike) {
        OptionalLong before = count(head, alike.before());
        OptionalLong now = count(head, alike.now());
        if (before.isPresent() == now.isPresent()) {
            return Optional.empty();
        }
        String key = before.isPresent() ? "note.comparison.only-before" : "note.comparison.only-now";
        long count = before.orElseGet(now::getAsLong);
        return Optional.of(pages.phrases()
                .say(
                        key,
                        pages.phrases().member(alike.member()),
                        pages.phrases().numerals().count(count)));
    }

    /** Of the members that report it on both sides; none where there is none, or nothing to count. */
    private Stream<Row> row(int ordinal, Head head) {
        List<Alike> both = compared.alike().stream()
                .filter(alike -> count(head, alike.before()).isPresent()
                        && count(head, alike.now()).isPresent())
                .toList();
        long before = sum(head, both.stream().map(Alike::before));
        long now = sum(head, both.stream().map(Alike::now));
        return before + now > 0 ? Stream.of(counted(ordinal, head, before, now)) : Stream.empty();
    }

    private static long sum(Head head, Stream<Side> sides) {
        return sides.mapToLong(side -> count(head, side).orElse(0)).reduce(0, Math::addExact);
    }

    private static Stream<Head> heads() {
        return Stream.of(Section.values()).flatMap(ComparisonCounts::heads);
    }

    private static Stream<Head> heads(Section section) {
        return Stream.concat(
                Stream.of(new Head.Rows(section)),
                section.measures().stream().filter(Field::isCount).map(field -> new Head.Counted(section, field)));
    }

    /** None where no row reports it: that is not zero. */
    private static OptionalLong count(Head head, Side side) {
        Totals totals = side.totals();
        if (head instanceof Head.Counted counted) {
            return totals.count(counted.section(), counted.field());
        }
        long rows = totals.rows(((Head.Rows) head).section());
        return rows == 0 ? OptionalLong.empty() : OptionalLong.of(rows);
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
