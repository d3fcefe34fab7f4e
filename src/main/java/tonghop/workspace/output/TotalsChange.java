package tonghop.workspace.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tonghop.domain.ledger.Issue.Change;
import tonghop.domain.ledger.Issue.Worth;
import tonghop.domain.money.Currency;

/** Compares the totals of a book with a {@code totals.csv} that was written before. */
final class TotalsChange {

    private TotalsChange() {}

    /** Which line it is: member, section, measure, currency. */
    private record Line(List<String> name) implements Comparable<Line> {

        static Line of(String... name) {
            return new Line(List.of(name));
        }

        @Override
        public int compareTo(Line other) {
            return String.join("\t", name).compareTo(String.join("\t", other.name));
        }

        Change changed(Worth before, Worth after) {
            return new Change(name.get(0), name.get(1), name.get(2), name.get(3), before, after);
        }
    }

    static List<Change> between(Path before, List<TotalsFile.Row> after) {
        Map<Line, Worth> earlier = new TreeMap<>();
        CsvTable.read(
                before,
                row -> earlier.put(
                        Line.of(row.text("member"), row.text("section"), row.text("measure"), row.text("currency")),
                        new Worth(
                                row.figure("value"),
                                row.figure("value_vnd"),
                                row.figure("value_usd"),
                                Long.parseLong(row.figure("rows")))));
        Map<Line, Worth> later = new TreeMap<>();
        after.forEach(row -> later.put(
                Line.of(
                        row.member().id(),
                        row.total().section().id(),
                        row.total().measure(),
                        row.currency()),
                new Worth(
                        row.value().written(),
                        row.in(Currency.VND).written(),
                        row.in(Currency.USD).written(),
                        row.total().rows())));
        Map<Line, Worth> all = new TreeMap<>(earlier);
        all.putAll(later);
        return all.keySet().stream()
                .map(line -> line.changed(earlier.getOrDefault(line, Worth.NONE), later.getOrDefault(line, Worth.NONE)))
                .filter(TotalsChange::differs)
                .toList();
    }

    private static boolean differs(Change change) {
        Worth before = change.before();
        Worth after = change.after();
        return before.rows() != after.rows()
                || differs(before.value(), after.value())
                || differs(before.vnd(), after.vnd())
                || differs(before.usd(), after.usd());
    }

    /** Nothing is not zero only where a rate is missing, and then the other figures tell. */
    private static boolean differs(String before, String after) {
        return number(before).compareTo(number(after)) != 0;
    }

    private static BigDecimal number(String value) {
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }
}
