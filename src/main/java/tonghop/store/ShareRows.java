package tonghop.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Share;
import tonghop.domain.ledger.Total;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/** What the readings that count add up to, added by the database: to read all their entries would take far longer. */
record ShareRows(JdbcTemplate jdbc) {

    private static final String COUNTING = """
            from ruling r
            join entry e on e.reading = r.reading
            """;
    private static final String SUMS = """
            select e.reading, e.standing, e.section, m.measure, m.currency, sum(m.amount) as amount,
                coalesce(sum(c.result), 0) as converted, count(*) as amounts, count(c.result) as conversions
            """ + COUNTING + """
            join entry_amount m on m.reading = e.reading and m.entry = e.position
            left join conversion c on c.reading = m.reading and c.entry = m.entry and c.position = m.position
            where r.inventory = ? and r.use_of_it = 'COUNTS'
            group by e.reading, e.standing, e.section, m.measure, m.currency
            """;
    private static final String COUNTS = """
            select e.reading, e.standing, e.section, m.measure, sum(m.figure) as figure, count(*) as figures
            """ + COUNTING + """
            join entry_count m on m.reading = e.reading and m.entry = e.position
            where r.inventory = ? and r.use_of_it = 'COUNTS'
            group by e.reading, e.standing, e.section, m.measure
            """;
    private static final String ROWS = """
            select e.reading, e.standing, e.section, count(*) as figures
            """ + COUNTING + """
            where r.inventory = ? and r.use_of_it = 'COUNTS'
            group by e.reading, e.standing, e.section
            """;

    /** A line of the totals of a reading's accepted or held entries. */
    private record Line(Entries entries, Total total) {}

    private record Entries(long reading, Entry.Standing standing) {}

    /** By the numbers of the readings; one without any entry is not among them. */
    Map<Long, Share> of(String inventory) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(jdbc.query(SUMS, (row, number) -> new Line(entries(row), sum(row)), inventory));
        lines.addAll(jdbc.query(
                COUNTS,
                (row, number) -> new Line(entries(row), count(row, field(row).id(), row.getLong("figure"))),
                inventory));
        lines.addAll(jdbc.query(
                ROWS,
                (row, number) -> new Line(entries(row), count(row, Total.ROWS, row.getLong("figures"))),
                inventory));
        return shares(lines.stream().collect(groupingBy(Line::entries, mapping(Line::total, toList()))));
    }

    private static Map<Long, Share> shares(Map<Entries, List<Total>> totals) {
        Map<Long, Share> shares = new HashMap<>();
        totals.keySet().stream()
                .map(Entries::reading)
                .forEach(reading -> shares.put(
                        reading,
                        new Share(
                                totals(totals, new Entries(reading, Entry.Standing.ACCEPTED)),
                                totals(totals, new Entries(reading, Entry.Standing.HELD)))));
        return shares;
    }

    /** Put in the order of all totals. */
    private static Totals totals(Map<Entries, List<Total>> totals, Entries entries) {
        return Totals.together(List.of(new Totals(totals.getOrDefault(entries, List.of()))));
    }

    private static Entries entries(ResultSet row) throws SQLException {
        return new Entries(row.getLong("reading"), Entry.Standing.valueOf(row.getString("standing")));
    }

    private static Total sum(ResultSet row) throws SQLException {
        Money value = FigureRows.money(row, "amount");
        Currency other = value.currency() == Currency.VND ? Currency.USD : Currency.VND;
        return new Total.Sum(
                section(row),
                field(row),
                value,
                new Money(row.getBigDecimal("converted"), other),
                row.getLong("amounts"),
                row.getLong("amounts") - row.getLong("conversions"));
    }

    private static Total count(ResultSet row, String measure, long value) throws SQLException {
        return new Total.Count(section(row), measure, value, row.getLong("figures"));
    }

    private static Section section(ResultSet row) throws SQLException {
        return Section.valueOf(row.getString("section"));
    }

    private static Field field(ResultSet row) throws SQLException {
        return Field.valueOf(row.getString("measure"));
    }
}
