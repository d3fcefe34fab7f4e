package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Territory.Kind;
import tonghop.domain.ledger.Territory.Lineage;
import tonghop.domain.ledger.Territory.Part;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Which figures stand under another name than that of who reported them: each part with what it brings. */
record TerritoryPage(Pages pages) {

    private static final Head CODE = new Head.Own(Label.CODE);
    private static final Head CLUSTER = new Head.Own(Label.CLUSTER_THEN);
    private static final Head COVERS = new Head.Own(Label.COVERS);
    private static final List<Head> SUMS = List.of(
            new Head.Rows(Section.AID),
            new Head.Whole(Field.COMMITTED, Currency.VND),
            new Head.Whole(Field.DISBURSED, Currency.VND),
            new Head.Rows(Section.ASSOCIATIONS),
            new Head.Counted(Section.ASSOCIATIONS, Field.CHAPTERS),
            new Head.Counted(Section.ASSOCIATIONS, Field.MEMBERS));

    Page page() {
        TerritoryNotes notes = new TerritoryNotes(pages.scope(), pages.phrases());
        List<Row> rows = new ArrayList<>();
        notes.lineages().forEach(lineage -> add(lineage, notes.reports(lineage), rows));
        Stream<Head> who = Stream.of(Heads.ORDINAL, Heads.MEMBER, CODE, CLUSTER, COVERS);
        return pages.page(Topic.TERRITORY, Heads.joined(who, SUMS.stream()), 2, rows, notes.all());
    }

    private void add(Lineage lineage, List<MemberReport> reports, List<Row> rows) {
        int first = rows.size() + 1;
        boolean divided = lineage.kind() != Kind.UNDIVIDED;
        Map<Head, Value> group = sums(reports);
        if (divided) {
            group.replaceAll((head, value) -> value.by(new Formula.SumOfRows(first, rows.size() + reports.size())));
        }
        group.put(Heads.ORDINAL, new Value.Text(Numerals.roman(groups(rows) + 1)));
        group.put(Heads.MEMBER, new Value.Text(pages.phrases().member(lineage.shown())));
        group.put(CODE, new Value.Text(lineage.shown().code()));
        group.put(COVERS, new Value.Text(pages.phrases().say("territory." + lineage.kind())));
        rows.add(new Row(Rank.GROUP, group));
        if (divided) {
            reports.forEach(report -> rows.add(entry(rows.size() - first + 1, lineage, report)));
        } else {
            lineage.parts().forEach(part -> rows.add(new Row(Rank.ENTRY, who(rows.size() - first + 1, part))));
        }
    }

    private static int groups(List<Row> rows) {
        return (int) rows.stream().filter(row -> row.rank() == Rank.GROUP).count();
    }

    private Row entry(int ordinal, Lineage lineage, MemberReport report) {
        Map<Head, Value> values = sums(List.of(report));
        lineage.parts().stream()
                .filter(part -> part.member().id().equals(report.submission().member()))
                .findFirst()
                .ifPresent(part -> values.putAll(who(ordinal, part)));
        values.put(COVERS, new Value.Text(pages.phrases().covers(report.period())));
        return new Row(Rank.ENTRY, values);
    }

    private static Map<Head, Value> who(int ordinal, Part part) {
        return Map.of(
                Heads.ORDINAL,
                Value.Figure.numeral(ordinal),
                Heads.MEMBER,
                new Value.Text(part.member().name()),
                CODE,
                new Value.Text(part.member().code()),
                CLUSTER,
                new Value.Text(part.cluster()));
    }

    private Map<Head, Value> sums(List<MemberReport> reports) {
        List<Totals> each = reports.stream().map(Totals::accepted).toList();
        Tally tally = new Tally(reports, Totals.together(each), pages.phrases().say("withheld"));
        Map<Head, Value> values = new HashMap<>();
        SUMS.forEach(head -> values.put(head, tally.under(head)));
        return values;
    }
}
