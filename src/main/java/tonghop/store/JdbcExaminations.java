package tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.validate.Examinations;

/** Examined reports: entries, ignored rows, findings. */
final class JdbcExaminations implements Examinations {

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final Members members;
    private final JdbcReadings readings;
    private final StagedTables tables;
    private final FindingRows findings;

    JdbcExaminations(JdbcTemplate jdbc, Transactions transactions, Members members) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.members = members;
        this.readings = new JdbcReadings(jdbc);
        this.tables = new StagedTables(jdbc);
        this.findings = new FindingRows(jdbc);
    }

    @Override
    public List<Reading> unexamined(String inventory) {
        return readings.due(inventory, ReadingState.STAGED);
    }

    @Override
    public Report.Recognised report(Reading reading) {
        return jdbc.query(
                        "select member, period, window_from, window_until, signed_on, revision from reading where number = ?",
                        (row, number) -> report(reading, row),
                        reading.number())
                .get(0);
    }

    private Report.Recognised report(Reading reading, ResultSet row) throws SQLException {
        ReportingPeriod period =
                Texts.period(row.getString("period"), row.getString("window_from"), row.getString("window_until"));
        return new Report.Recognised(
                reading.sha256(),
                member(row.getString("member"), period),
                period,
                row.getString("signed_on"),
                row.getInt("revision"),
                tables.tables(reading),
                tables.general(reading),
                findings.of(reading.number(), FindingRows.Stage.READ));
    }

    /** As it was at the end of the period; else as it was at some time in it. */
    private Member member(String id, ReportingPeriod period) {
        return members.byId(id, period.window().until())
                .or(() -> members.all().stream()
                        .filter(member -> member.id().equals(id))
                        .filter(member -> member.validity().overlaps(period.window()))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(id + " was no member in " + period));
    }

    @Override
    public void keep(Reading reading, Examination examination) {
        transactions.whole(() -> {
            readings.move(reading, ReadingState.STAGED, ReadingState.EXAMINED);
            new EntryRows(jdbc).insert(reading, examination.entries(), examination.general());
            findings.insert(reading, FindingRows.Stage.VALIDATE, examination.findings());
            ignored(reading, examination).send(jdbc);
            jdbc.update(
                    "update reading set rows_accepted = ?, rows_held = ?, rows_ignored = ? where number = ?",
                    examination.accepted(),
                    examination.held(),
                    examination.ignored().size(),
                    reading.number());
        });
    }

    private static Rows ignored(Reading reading, Examination examination) {
        Rows rows = new Rows("ignored_row", "reading", "position", "section", "sheet", "row_number", "reason");
        examination
                .ignored()
                .forEach(row -> rows.add(
                        reading.number(),
                        rows.size() + 1,
                        row.section().name(),
                        row.sheet(),
                        row.row(),
                        row.reason().name()));
        return rows;
    }

    @Override
    public void giveUp(Reading reading) {
        readings.move(reading, ReadingState.STAGED, ReadingState.GIVEN_UP);
    }
}
