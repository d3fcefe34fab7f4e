package tonghop.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.Staging;

/** Reports as they were read. */
final class JdbcStaging implements Staging {

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final JdbcReadings readings;
    private final StagedTables tables;
    private final FindingRows findings;

    JdbcStaging(JdbcTemplate jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.readings = new JdbcReadings(jdbc);
        this.tables = new StagedTables(jdbc);
        this.findings = new FindingRows(jdbc);
    }

    @Override
    public List<Reading> unread(String inventory) {
        return readings.due(inventory, ReadingState.ADMITTED);
    }

    @Override
    public void stage(Reading reading, Report report, Imprint imprint) {
        transactions.whole(() -> {
            if (report instanceof Report.Recognised recognised) {
                recognise(reading, recognised);
            } else {
                readings.move(reading, ReadingState.ADMITTED, ReadingState.REJECTED);
            }
            findings.insert(reading, FindingRows.Stage.READ, report.findings());
            readings.know(reading, imprint);
        });
    }

    private void recognise(Reading reading, Report.Recognised report) {
        readings.move(reading, ReadingState.ADMITTED, ReadingState.STAGED);
        tables.insert(reading, report.tables(), report.general());
        jdbc.update(
                "update reading set member = ?, period = ?, window_from = ?, window_until = ?, signed_on = ?,"
                        + " revision = ?, rows_read = ? where number = ?",
                report.member().id(),
                report.period().label(),
                report.period().window().from().toString(),
                report.period().window().until().toString(),
                report.signedOn(),
                report.revision(),
                report.tables().stream()
                        .mapToLong(table -> table.lines().size())
                        .sum(),
                reading.number());
    }

    @Override
    public void refuse(Reading reading, Unreadable reason) {
        transactions.whole(() -> readings.refuse(reading, reason));
    }

    @Override
    public void giveUp(Reading reading) {
        readings.move(reading, ReadingState.ADMITTED, ReadingState.GIVEN_UP);
    }
}
