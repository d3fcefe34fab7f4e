package tonghop.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Posting.Converted;
import tonghop.domain.ledger.Reading;
import tonghop.domain.money.Conversion;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;

/** The conversions of a reading's amounts with their evidence. */
record ConversionRows(JdbcTemplate jdbc) {

    /** Which amount of which entry, both from 1. */
    private record Place(int entry, int amount) {}

    void insert(Reading reading, List<Posting> postings) {
        Rows rows = new Rows(
                "conversion",
                "reading",
                "entry",
                "position",
                "result",
                "currency",
                "residue",
                "dong_per_dollar",
                "rate_from",
                "rate_until",
                "rate_kind",
                "rate_source");
        for (int entry = 0; entry < postings.size(); entry++) {
            List<Converted> amounts = postings.get(entry).amounts();
            for (int amount = 0; amount < amounts.size(); amount++) {
                Place place = new Place(entry + 1, amount + 1);
                amounts.get(amount).conversion().forEach(conversion -> add(rows, reading, place, conversion));
            }
        }
        rows.send(jdbc);
    }

    private static void add(Rows rows, Reading reading, Place place, Conversion conversion) {
        ExchangeRate rate = conversion.rate();
        rows.add(
                reading.number(),
                place.entry(),
                place.amount(),
                conversion.result().amount(),
                conversion.result().currency().name(),
                conversion.residue().toString(),
                rate.dongPerDollar().toString(),
                rate.from().toString(),
                rate.until().toString(),
                rate.kind().name(),
                rate.source());
    }

    /** The entries, in their order, with their conversions. */
    List<Posting> postings(long reading, List<Entry> entries) {
        Map<Place, Conversion> conversions = conversions(reading, entries);
        return IntStream.range(0, entries.size())
                .mapToObj(entry -> posting(entries.get(entry), entry + 1, conversions))
                .toList();
    }

    private static Posting posting(Entry entry, int position, Map<Place, Conversion> conversions) {
        List<Converted> amounts = IntStream.range(0, entry.amounts().size())
                .mapToObj(amount -> new Converted(
                        entry.amounts().get(amount),
                        Optional.ofNullable(conversions.get(new Place(position, amount + 1))).stream()
                                .toList()))
                .toList();
        return new Posting(entry, amounts);
    }

    private Map<Place, Conversion> conversions(long reading, List<Entry> entries) {
        Map<Place, Conversion> conversions = new HashMap<>();
        jdbc.query(
                "select entry, position, result, currency, residue, dong_per_dollar, rate_from, rate_until, rate_kind,"
                        + " rate_source from conversion where reading = ?",
                row -> {
                    Place place = new Place(row.getInt("entry"), row.getInt("position"));
                    Money reported = entries.get(place.entry() - 1)
                            .amounts()
                            .get(place.amount() - 1)
                            .money();
                    conversions.put(place, conversion(reported, row));
                },
                reading);
        return conversions;
    }

    private static Conversion conversion(Money reported, ResultSet row) throws SQLException {
        return new Conversion(
                reported, rate(row), FigureRows.money(row, "result"), new BigDecimal(row.getString("residue")));
    }

    private static ExchangeRate rate(ResultSet row) throws SQLException {
        return new ExchangeRate(
                new BigDecimal(row.getString("dong_per_dollar")),
                LocalDate.parse(row.getString("rate_from")),
                LocalDate.parse(row.getString("rate_until")),
                ExchangeRate.Kind.valueOf(row.getString("rate_kind")),
                row.getString("rate_source"));
    }
}
