package tonghop.pipeline.publish.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Every project of aid with its amounts, on which the summaries of aid are built. */
record ProjectsPage(Pages pages) {

    private static final Head RATE = new Head.Own(Label.RATE);
    private static final Head DONOR = new Head.Own(Label.DONOR);
    private static final Head SECTOR = new Head.Own(Label.SECTOR);
    private static final Head PROJECT = new Head.Said(Field.PROJECT);

    Page page(List<Project> projects) {
        List<Row> rows = new ArrayList<>();
        projects.forEach(project -> rows.add(row(rows.size() + 1, project)));
        rows.add(total(projects));
        Stream<Head> texts = Stream.of(Heads.ORDINAL, Heads.MEMBER, PROJECT, DONOR, SECTOR);
        Stream<Head> amounts = Section.AID.measures().stream().flatMap(Heads::amount);
        return pages.page(
                Topic.PROJECTS,
                Heads.joined(texts, Stream.concat(amounts, Stream.of(RATE))),
                2 + 1,
                rows,
                List.of(pages.phrases().say("note.projects")));
    }

    private Row row(int ordinal, Project project) {
        Map<Head, Value> values = new EntryCells(pages.phrases()).place(ordinal, project.report(), project.entry());
        values.put(PROJECT, EntryCells.said(project.entry(), Field.PROJECT));
        values.put(DONOR, new Value.Text(project.donor()));
        values.put(SECTOR, new Value.Text(project.sector()));
        project.posting().amounts().forEach(amount -> values.putAll(cells(amount)));
        values.put(RATE, rate(project.posting()));
        return new Row(Rank.ENTRY, values);
    }

    private Map<Head, Value> cells(Posting.Converted amount) {
        Field field = amount.original().measure();
        Currency reportedIn = amount.original().money().currency();
        Map<Head, Value> cells = new HashMap<>();
        cells.put(new Head.Tender(field), new Value.Text(reportedIn.name()));
        for (Currency currency : Currency.values()) {
            Value cell = amount.in(currency)
                    .map(money -> currency == reportedIn ? Value.Figure.of(money) : Value.Figure.converted(money))
                    .map(Value.class::cast)
                    .orElse(new Value.Text(pages.phrases().say("withheld")));
            cells.put(new Head.Amount(field, currency), cell);
        }
        return cells;
    }

    private static Value rate(Posting posting) {
        return posting.amounts().stream()
                .flatMap(amount -> amount.conversion().stream())
                .findFirst()
                .<Value>map(conversion -> new Value.Figure(conversion.rate().dongPerDollar(), Value.Format.RATE))
                .orElse(Value.Text.BLANK);
    }

    private Row total(List<Project> projects) {
        Tally all = Tally.ofPostings(projects.stream().map(Project::posting).toList(), pages);
        Map<Head, Value> values = new HashMap<>();
        values.put(Heads.MEMBER, new Value.Text(pages.phrases().say("total")));
        for (Field field : Section.AID.measures()) {
            for (Currency currency : Currency.values()) {
                Value sum = all.whole(field, currency);
                values.put(
                        new Head.Amount(field, currency),
                        projects.isEmpty() ? sum : sum.by(new Formula.SumOfRows(0, projects.size() - 1)));
            }
        }
        return new Row(Rank.TOTAL, values);
    }
}
