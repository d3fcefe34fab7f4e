package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.text.VietnameseOrder;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Aid put together by what projects have in common, their sector or their donor; the largest commitment first. */
record GroupPage(Pages pages, Topic topic, Head by, Function<Project, String> name) {

    private static final Head SHARE = new Head.Own(Label.SHARE);
    private static final Head COMMITTED = new Head.Whole(Field.COMMITTED, Currency.VND);

    static GroupPage bySector(Pages pages) {
        return new GroupPage(pages, Topic.SECTORS, new Head.Own(Label.SECTOR), Project::sector);
    }

    static GroupPage byDonor(Pages pages) {
        return new GroupPage(pages, Topic.DONORS, new Head.Own(Label.DONOR), Project::donor);
    }

    Page page(List<Project> projects) {
        List<Head> heads = new ArrayList<>(List.of(Heads.ORDINAL, by));
        heads.addAll(Heads.aid());
        heads.add(SHARE);
        return pages.page(
                topic, heads, 2, rows(projects), List.of(pages.phrases().say("note." + topic.id())));
    }

    private List<Row> rows(List<Project> projects) {
        Map<String, List<Posting>> byName =
                projects.stream().collect(groupingBy(name, mapping(Project::posting, toList())));
        Tally all = tally(projects.stream().map(Project::posting).toList());
        List<Group> groups = byName.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), tally(entry.getValue())))
                .sorted(order())
                .toList();
        List<Row> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(rows.size() + 1, group, all)));
        rows.add(total(all, rows.size()));
        return rows;
    }

    /** Those without a name come last. */
    private Comparator<Group> order() {
        String unnamed = pages.phrases().say("unnamed");
        return Comparator.comparing((Group group) -> group.name().equals(unnamed))
                .thenComparing(group -> amount(group.tally()), Comparator.reverseOrder())
                .thenComparing(Group::name, VietnameseOrder.INSTANCE);
    }

    private Row row(int ordinal, Group group, Tally all) {
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.ORDINAL, Value.Figure.numeral(ordinal));
        values.put(by, new Value.Text(group.name()));
        Heads.aid().forEach(head -> values.put(head, cell(head, group)));
        values.put(SHARE, share(group.tally(), all));
        return new Row(Rank.ENTRY, values);
    }

    private Value cell(Head head, Group group) {
        Value worth = group.tally().under(head);
        return Conditions.isPlain(group.name()) ? worth.by(Live.under(head, List.of(Conditions.same(by)))) : worth;
    }

    private Row total(Tally all, int groups) {
        Map<Head, Value> values = new HashMap<>();
        values.put(by, new Value.Text(pages.phrases().say("total")));
        Formula sum = new Formula.SumOfRows(0, groups - 1);
        Heads.aid()
                .forEach(head -> values.put(
                        head, groups == 0 ? all.under(head) : all.under(head).by(sum)));
        values.put(SHARE, share(all, all));
        return new Row(Rank.TOTAL, values);
    }

    private static Value share(Tally part, Tally all) {
        BigDecimal whole = amount(all);
        return whole.signum() == 0 || !(part.under(COMMITTED) instanceof Value.Figure)
                ? Value.Text.BLANK
                : new Value.Computed(
                        new Formula.Share(COMMITTED),
                        new Value.Figure(amount(part).divide(whole, MathContext.DECIMAL128), Value.Format.PERCENT));
    }

    /** What is not known counts as nothing here, where only the order and the share hang on it. */
    private static BigDecimal amount(Tally tally) {
        return tally.under(COMMITTED) instanceof Value.Figure figure ? figure.amount() : BigDecimal.ZERO;
    }

    private Tally tally(List<Posting> postings) {
        return Tally.ofPostings(postings, pages);
    }

    private record Group(String name, Tally tally) {}
}
