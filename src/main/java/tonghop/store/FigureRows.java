package tonghop.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Count;
import tonghop.domain.reporting.Field;

/** Amounts and counts on their way into the ledger, and back in the order of their entries. */
final class FigureRows {

    private final Rows amounts = new Rows(
            "entry_amount",
            "reading",
            "entry",
            "position",
            "measure",
            "amount",
            "currency",
            "qualifier",
            "raw",
            "cell");
    private final Rows counts =
            new Rows("entry_count", "reading", "entry", "position", "measure", "figure", "raw", "cell");

    /** A figure with the place of its entry. */
    private record Placed<T>(int entry, T figure) {}

    void add(Reading reading, int entry, List<Amount> entryAmounts, List<Count> entryCounts) {
        for (int i = 0; i < entryAmounts.size(); i++) {
            Amount amount = entryAmounts.get(i);
            amounts.add(
                    reading.number(),
                    entry,
                    i + 1,
                    amount.measure().name(),
                    amount.money().amount(),
                    amount.money().currency().name(),
                    amount.qualifier().name(),
                    amount.raw(),
                    amount.cell());
        }
        for (int i = 0; i < entryCounts.size(); i++) {
            Count count = entryCounts.get(i);
            counts.add(
                    reading.number(), entry, i + 1, count.measure().name(), count.value(), count.raw(), count.cell());
        }
    }

    void send(JdbcTemplate jdbc) {
        amounts.send(jdbc);
        counts.send(jdbc);
    }

    /** By the places of the entries. */
    static Map<Integer, List<Amount>> amounts(JdbcTemplate jdbc, long reading) {
        return byEntry(jdbc.query(
                "select entry, measure, amount, currency, qualifier, raw, cell from entry_amount where reading = ?"
                        + " order by entry, position",
                (row, number) -> new Placed<>(row.getInt("entry"), amount(row)),
                reading));
    }

    /** By the places of the entries. */
    static Map<Integer, List<Count>> counts(JdbcTemplate jdbc, long reading) {
        return byEntry(jdbc.query(
                "select entry, measure, figure, raw, cell from entry_count where reading = ? order by entry, position",
                (row, number) -> new Placed<>(row.getInt("entry"), count(row)),
                reading));
    }

    private static <T> Map<Integer, List<T>> byEntry(List<Placed<T>> figures) {
        return figures.stream().collect(groupingBy(Placed::entry, mapping(Placed::figure, toList())));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                Field.valueOf(row.getString("measure")),
                money(row, "amount"),
                Qualifier.valueOf(row.getString("qualifier")),
                row.getString("raw"),
                row.getString("cell"));
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                Field.valueOf(row.getString("measure")),
                row.getLong("figure"),
                row.getString("raw"),
                row.getString("cell"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.valueOf(row.getString("currency")));
    }
}
