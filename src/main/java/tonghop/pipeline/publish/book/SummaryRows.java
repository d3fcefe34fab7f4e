package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tonghop.domain.ledger.MemberReport;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** The rows of a summary: a row for each member, under its cluster in the country's, and the total. */
final class SummaryRows {

    private final Pages pages;
    private final Scope scope;
    private final Phrases phrases;
    private final List<Measure> measures;
    private final Function<List<MemberReport>, Map<Head, Value>> labels;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private int members;

    private SummaryRows(Pages pages, List<Measure> measures, Function<List<MemberReport>, Map<Head, Value>> labels) {
        this.pages = pages;
        this.scope = pages.scope();
        this.phrases = pages.phrases();
        this.measures = measures;
        this.labels = labels;
    }

    /** @param labels what stands in a member's row beside its name and the measures */
    static List<Row> of(Pages pages, List<Measure> measures, Function<List<MemberReport>, Map<Head, Value>> labels) {
        SummaryRows summary = new SummaryRows(pages, measures, labels);
        pages.scope().reporting().forEach(summary::add);
        summary.rows.add(summary.total());
        return summary.rows;
    }

    private void add(Scope.Part part) {
        if (scope.isGrouped()) {
            int first = rows.size() + 1;
            groups.add(rows.size());
            rows.add(group(
                    part,
                    new Formula.SumOfRows(first, rows.size() + part.byMember().size())));
        }
        part.byMember().forEach(reports -> rows.add(member(reports)));
    }

    private Row group(Scope.Part part, Formula sum) {
        Map<Head, Value> values = sums(part.reports(), sum);
        values.put(Heads.ORDINAL, new Value.Text(Numerals.roman(groups.size())));
        values.put(Heads.MEMBER, new Value.Text(part.name()));
        values.put(new Head.Own(Label.CODE), new Value.Text(part.code()));
        return new Row(Rank.GROUP, values);
    }

    /** @param reports of one member: its own, or those of its parts */
    private Row member(List<MemberReport> reports) {
        Map<Head, Value> values = new HashMap<>(labels.apply(reports));
        members++;
        values.put(Heads.ORDINAL, Value.Figure.numeral(members));
        values.put(Heads.MEMBER, new Value.Text(phrases.member(reports.get(0).member())));
        values.put(new Head.Own(Label.COVERS), new Value.Text(covers(reports)));
        Tally tally = Tally.of(reports, pages);
        measures.forEach(measure -> values.put(measure.head(), measure.of(tally)));
        return new Row(Rank.ENTRY, values);
    }

    private String covers(List<MemberReport> reports) {
        return reports.stream()
                .map(report -> phrases.covers(report.period()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Row total() {
        Map<Head, Value> values = rows.isEmpty() ? new HashMap<>() : sums(scope.reports(), sumOfAll());
        values.put(Heads.MEMBER, new Value.Text(phrases.say("total")));
        values.put(new Head.Own(Label.CODE), new Value.Text(scope.code()));
        return new Row(Rank.TOTAL, values);
    }

    private Formula sumOfAll() {
        return scope.isGrouped() ? new Formula.SumOfCells(groups) : new Formula.SumOfRows(0, rows.size() - 1);
    }

    private Map<Head, Value> sums(List<MemberReport> reports, Formula sum) {
        Map<Head, Value> values = new HashMap<>();
        Tally tally = Tally.of(reports, pages);
        measures.forEach(measure -> values.put(measure.head(), measure.over(tally, sum)));
        return values;
    }
}
