package tonghop.domain.ledger;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/**
 * What a version of a report has that an earlier one has not, row by row. Rows are the same by what they are about, never
 * by where they stand: the first rule by which two are alike pairs them, and each is paired once.
 *
 * @param rows those that differ, by section, first those of the later version in its order, then those that are gone
 */
public record Difference(List<Row> rows) {

    private static final List<Function<Entry, String>> ABOUT = List.of(
            entry -> key(entry, Field.PROJECT, Field.NAME, Field.DONOR, Field.DECISION, Field.TIME, Field.HELD_ON)
                    + content(entry),
            entry -> key(entry, Field.PROJECT, Field.NAME, Field.DONOR, Field.DECISION, Field.TIME, Field.HELD_ON),
            entry -> key(entry, Field.PROJECT, Field.NAME, Field.DONOR),
            entry -> key(entry, Field.PROJECT, Field.NAME),
            entry -> key(entry, Field.DECISION));

    public Difference {
        rows = List.copyOf(rows);
    }

    /**
     * A row that differs.
     *
     * @param before the row of the earlier version, if it has it
     * @param after the row of the later version, if it has it
     */
    public record Row(List<Entry> before, List<Entry> after) {
        public Row {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** What happened to it. */
        public enum Kind {
            ADDED,
            REMOVED,
            CHANGED
        }

        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }

        /** As it is, or as it was before it went. */
        public Entry entry() {
            return Stream.concat(after.stream(), before.stream()).findFirst().orElseThrow();
        }

        /** What the row brings to the totals, held rows nothing: after less before, by measure and currency. */
        public List<MoneyDifference> money() {
            return MoneyDifference.between(before, after);
        }
    }

    public static Difference between(List<Entry> before, List<Entry> after) {
        List<Row> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            rows.addAll(in(of(section, before), of(section, after)));
        }
        return new Difference(rows);
    }

    /** What all rows together bring to the totals. */
    public List<MoneyDifference> money() {
        return MoneyDifference.between(
                rows.stream().flatMap(row -> row.before().stream()).toList(),
                rows.stream().flatMap(row -> row.after().stream()).toList());
    }

    private static List<Row> in(List<Entry> before, List<Entry> after) {
        List<Entry> gone = new ArrayList<>(before);
        List<Row> rows = new ArrayList<>(
                after.stream().map(entry -> new Row(List.of(), List.of(entry))).toList());
        for (Function<Entry, String> about : ABOUT) {
            rows.replaceAll(row -> row.before().isEmpty() ? paired(row, gone, about) : row);
        }
        gone.forEach(entry -> rows.add(new Row(List.of(entry), List.of())));
        return rows.stream().filter(Difference::differs).toList();
    }

    private static Row paired(Row row, List<Entry> gone, Function<Entry, String> about) {
        String wanted = about.apply(row.entry());
        return gone.stream()
                .filter(entry -> !wanted.isBlank() && about.apply(entry).equals(wanted))
                .findFirst()
                .map(entry -> {
                    gone.remove(entry);
                    return new Row(List.of(entry), row.after());
                })
                .orElse(row);
    }

    private static boolean differs(Row row) {
        return row.kind() != Row.Kind.CHANGED
                || !said(row.before().get(0)).equals(said(row.after().get(0)));
    }

    private static String said(Entry entry) {
        return content(entry)
                + Stream.of(Field.values())
                        .filter(field -> field != Field.ORDINAL)
                        .map(field -> Key.of(entry.text(field)).text())
                        .toList();
    }

    /** Standing, amounts and counts. */
    private static String content(Entry entry) {
        return entry.standing()
                + entry.amounts().stream()
                        .map(amount -> amount.measure() + " " + amount.money())
                        .sorted()
                        .collect(toList())
                        .toString()
                + entry.counts().stream()
                        .map(count -> count.measure() + " " + count.value())
                        .sorted()
                        .toList();
    }

    private static String key(Entry entry, Field... fields) {
        return Stream.of(fields)
                .map(field -> Key.of(entry.text(field)).text())
                .reduce("", (one, other) -> one + "\t" + other);
    }

    private static List<Entry> of(Section section, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }
}
