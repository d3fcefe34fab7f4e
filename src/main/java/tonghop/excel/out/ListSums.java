package tonghop.excel.out;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Sheet;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.book.Head;
import tonghop.pipeline.publish.book.Shown;
import tonghop.pipeline.publish.book.Topic;

/** The sums of the rows of a list, by member and altogether, added up anew. */
record ListSums(DrawnTable table, WhoseRow whose, String file) {

    /** The section whose entries a list has; empty for what is no such list. */
    static Optional<Section> section(Topic topic) {
        return Stream.of(Section.values())
                .filter(section -> Topic.listOf(section) == topic)
                .findFirst();
    }

    Stream<ControlFigure> figures() {
        return section(table.topic()).stream().flatMap(this::figures);
    }

    private Stream<ControlFigure> figures(Section section) {
        List<Sheet.Row> entries = table.rows().stream().filter(table::isEntry).toList();
        Map<String, List<Sheet.Row>> byMember = entries.stream()
                .collect(groupingBy(row -> table.words(row, DrawnTable.MEMBER), LinkedHashMap::new, toList()));
        return Stream.concat(
                of(section, whose.total(), entries),
                byMember.entrySet().stream().flatMap(member -> of(section, scope(member.getKey()), member.getValue())));
    }

    /** A member that the workbook has no code for is told by its name, and so found to be none. */
    private String scope(String member) {
        return whose.members().getOrDefault(member, member);
    }

    private Stream<ControlFigure> of(Section section, String scope, List<Sheet.Row> rows) {
        Stream<ControlFigure> count = Shown.under(
                new Head.Rows(section),
                scope,
                BigDecimal.valueOf(rows.size()),
                file + " › " + table.sheet().name())
                .stream();
        Stream<ControlFigure> sums = table.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(column -> sums(section, scope, rows, column.getKey(), column.getValue()));
        return Stream.concat(count, sums);
    }

    private Stream<ControlFigure> sums(Section section, String scope, List<Sheet.Row> rows, int column, Head head) {
        if (head instanceof Head.Said said) {
            return sum(new Head.Counted(section, said.field()), scope, rows, column, row -> true);
        }
        if (head instanceof Head.Amount amount) {
            return Stream.concat(reported(amount, scope, rows, column), whole(amount, scope, rows, column));
        }
        return Stream.empty();
    }

    private Stream<ControlFigure> reported(Head.Amount amount, String scope, List<Sheet.Row> rows, int column) {
        Head head = new Head.Reported(amount.field(), amount.currency());
        return sum(head, scope, rows, column, row -> tender(row, amount)
                .equals(amount.currency().name()));
    }

    /** Where an amount could not be converted, the rest is no sum. */
    private Stream<ControlFigure> whole(Head.Amount amount, String scope, List<Sheet.Row> rows, int column) {
        boolean incomplete = rows.stream()
                .anyMatch(row -> isTender(tender(row, amount))
                        && table.number(row, column).isEmpty());
        Head head = new Head.Whole(amount.field(), amount.currency());
        return incomplete ? Stream.empty() : sum(head, scope, rows, column, row -> true);
    }

    private String tender(Sheet.Row row, Head.Amount amount) {
        return table.words(row, new Head.Tender(amount.field()));
    }

    private static boolean isTender(String text) {
        return Stream.of(Currency.values()).anyMatch(currency -> currency.name().equals(text));
    }

    private Stream<ControlFigure> sum(
            Head head, String scope, List<Sheet.Row> rows, int column, Predicate<Sheet.Row> which) {
        List<BigDecimal> numbers = rows.stream()
                .filter(which)
                .flatMap(row -> table.number(row, column).stream())
                .toList();
        if (numbers.isEmpty()) {
            return Stream.empty();
        }
        String where = file + " › " + table.address(rows.get(0), column) + "…";
        return Shown.under(head, scope, numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), where).stream();
    }
}
