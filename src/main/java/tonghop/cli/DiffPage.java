package tonghop.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.ledger.Difference;
import tonghop.domain.ledger.Difference.Row;
import tonghop.domain.ledger.MoneyDifference;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.rule.Wording;
import tonghop.run.Comparison;
import tonghop.run.History;

/** What lies between two versions: rows added, removed and changed, and what that does to the totals. */
record DiffPage(Wording wording, Comparison comparison) {

    Page on(Page page) {
        page.heading(wording.say("diff.title", comparison.after().member()));
        page.paragraph("  - ", named(comparison.before()));
        page.paragraph("  + ", named(comparison.after()));
        Difference difference = comparison.difference();
        for (Row.Kind kind : Row.Kind.values()) {
            rows(difference, kind, page);
        }
        return page.blank()
                .paragraph(
                        "",
                        difference.rows().isEmpty()
                                ? wording.say("diff.same")
                                : wording.say("diff.sum", money(difference.money())));
    }

    private String named(History.Version version) {
        return HistoryPage.titled(version, wording) + "  "
                + version.submission().file();
    }

    private void rows(Difference difference, Row.Kind kind, Page page) {
        List<Row> rows =
                difference.rows().stream().filter(row -> row.kind() == kind).toList();
        if (!rows.isEmpty()) {
            page.blank().heading(wording.say("diff." + kind, new Figures(wording.language()).count(rows.size())));
            rows.forEach(row -> row(row, page));
        }
    }

    private void row(Row row, Page page) {
        Entry entry = row.entry();
        page.paragraph("  ", wording.say("section." + entry.section().id()) + ": " + name(entry) + place(entry));
        if (!row.money().isEmpty()) {
            page.paragraph("      ", money(row.money()));
        }
        if (!entry.isAccepted()) {
            page.paragraph("      ", held(entry));
        }
        if (row.kind() == Row.Kind.CHANGED) {
            changes(row.before().get(0), row.after().get(0)).forEach(change -> page.paragraph("      ", change));
        }
    }

    /** A held row brings nothing to the totals; without what it declares it would look as if it had no money. */
    private String held(Entry entry) {
        String declared = entry.amounts().stream()
                .map(amount -> amount(amount.measure(), amount.money()))
                .collect(Collectors.joining("; "));
        return declared.isEmpty() ? wording.say("diff.held") : wording.say("diff.held.declared", declared);
    }

    private static String place(Entry entry) {
        return " (" + entry.sheet() + ", " + entry.row() + ")";
    }

    private static String name(Entry entry) {
        return Stream.of(Field.PROJECT, Field.NAME, Field.DONOR, Field.COUNTRY)
                .map(entry::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("–");
    }

    /** What is different in words and counts, and whether the row counts. */
    private List<String> changes(Entry before, Entry after) {
        Stream<String> standing = before.standing() == after.standing()
                ? Stream.of()
                : Stream.of(wording.say("diff." + after.standing()));
        Stream<String> texts = Stream.of(Field.values())
                .filter(field -> field != Field.ORDINAL && !said(before, field).equals(said(after, field)))
                .map(field -> wording.say("diff.text", said(before, field), said(after, field)));
        return Stream.concat(standing, texts).toList();
    }

    private static String said(Entry entry, Field field) {
        return entry.count(field).map(count -> Long.toString(count.value())).orElse(entry.text(field));
    }

    private String money(List<MoneyDifference> differences) {
        return differences.isEmpty()
                ? wording.say("diff.no-money")
                : differences.stream().map(this::money).collect(Collectors.joining("; "));
    }

    private String money(MoneyDifference difference) {
        String sign = difference.amount().isNegative() ? "" : "+";
        return wording.say("measure." + difference.measure().id()) + " " + sign + amount(difference.amount());
    }

    private String amount(Field measure, Money money) {
        return wording.say("measure." + measure.id()) + " " + amount(money);
    }

    private String amount(Money money) {
        return new Figures(wording.language()).amount(money) + " " + money.currency();
    }
}
