package tonghop.pipeline.publish.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.rule.Finding;
import tonghop.pipeline.publish.book.Table.Rank;
import tonghop.pipeline.publish.book.Table.Row;

/** Everything that was found in the files, member by member, what holds a row first. */
record FindingsPage(Pages pages, MemberLabels members) {

    static FindingsPage of(Pages pages) {
        return new FindingsPage(pages, MemberLabels.of(pages));
    }

    Page page() {
        List<FoundIn> found = pages.scope().findings().stream().sorted(order()).toList();
        List<Row> rows = IntStream.range(0, found.size())
                .mapToObj(i -> row(i + 1, found.get(i)))
                .toList();
        Stream<Head> heads = Heads.own(
                Label.ORDINAL,
                Label.MEMBER,
                Label.SEVERITY,
                Label.FILE,
                Label.SHEET,
                Label.CELL,
                Label.FOUND,
                Label.EXPECTED,
                Label.MESSAGE);
        return pages.page(Topic.FINDINGS, heads.toList(), 2, rows, List.of());
    }

    /** Files of which nobody knows the member come last. */
    private Comparator<FoundIn> order() {
        return Comparator.comparingInt((FoundIn found) -> members.place(member(found)))
                .thenComparing(FindingsPage::member)
                .thenComparing(found -> found.finding().severity())
                .thenComparing(found -> found.submission().file())
                .thenComparing(found -> found.finding().sheet())
                .thenComparing(found -> Address.of(found.finding().cell()))
                .thenComparing(found -> found.finding().rule())
                .thenComparing(found -> found.finding().ruleId())
                .thenComparing(found -> found.finding().found());
    }

    private static String member(FoundIn found) {
        return found.submission().member();
    }

    private Row row(int ordinal, FoundIn found) {
        Finding finding = found.finding();
        Phrases phrases = pages.phrases();
        return new Row(
                Rank.ENTRY,
                Map.of(
                        Heads.ORDINAL,
                        Value.Figure.numeral(ordinal),
                        Heads.MEMBER,
                        Value.text(members.label(member(found), phrases)),
                        new Head.Own(Label.SEVERITY),
                        Value.text(
                                phrases.say("severity." + (finding.isExplained() ? "EXPLAINED" : finding.severity()))),
                        new Head.Own(Label.FILE),
                        Value.text(found.submission().file()),
                        new Head.Own(Label.SHEET),
                        Value.text(finding.sheet()),
                        new Head.Own(Label.CELL),
                        Value.text(finding.cell()),
                        new Head.Own(Label.FOUND),
                        Value.text(phrases.found(finding)),
                        new Head.Own(Label.EXPECTED),
                        Value.text(phrases.expected(finding)),
                        new Head.Own(Label.MESSAGE),
                        Value.text(phrases.message(finding))));
    }
}
