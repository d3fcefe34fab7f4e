package tonghop.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.normalise.Postings;

/** Entries with their conversions. */
final class JdbcPostings implements Postings {

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final JdbcReadings readings;

    JdbcPostings(JdbcTemplate jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.readings = new JdbcReadings(jdbc);
    }

    @Override
    public List<Reading> unposted(String inventory) {
        return readings.due(inventory, ReadingState.EXAMINED);
    }

    @Override
    public Examined examined(Reading reading) {
        return new Examined(period(reading), new EntryRows(jdbc).entries(reading.number()));
    }

    private ReportingPeriod period(Reading reading) {
        return jdbc.query(
                        "select period, window_from, window_until from reading where number = ?",
                        (row, number) -> Texts.period(
                                row.getString("period"), row.getString("window_from"), row.getString("window_until")),
                        reading.number())
                .get(0);
    }

    @Override
    public void post(Reading reading, Posted posted) {
        transactions.whole(() -> {
            readings.move(reading, ReadingState.EXAMINED, ReadingState.POSTED);
            new ConversionRows(jdbc).insert(reading, posted.postings());
            new FindingRows(jdbc).insert(reading, FindingRows.Stage.NORMALISE, posted.findings());
        });
    }

    @Override
    public void giveUp(Reading reading) {
        readings.move(reading, ReadingState.EXAMINED, ReadingState.GIVEN_UP);
    }
}
