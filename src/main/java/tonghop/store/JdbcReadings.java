package tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.intake.Admissions;

/** The readings and how far each has come. */
final class JdbcReadings implements Admissions {

    private static final String DUE = """
            select distinct r.number, r.sha256, r.name, r.folder
            from frozen_inventory i
            join frozen_arrival a on a.inventory = i.hash
            join reading r on r.sha256 = a.sha256 and r.rule_book = i.rule_book and r.name = a.name and r.folder = a.folder
            where i.hash = ? and r.state = ?
            order by r.number
            """;

    private static final String UNDECIDED = """
            select a.file, a.sha256, a.size_bytes, a.receipt, a.placed, a.presence
            from frozen_inventory i
            join frozen_arrival a on a.inventory = i.hash
            left join reading r
                on r.sha256 = a.sha256 and r.rule_book = i.rule_book and r.name = a.name and r.folder = a.folder
            where i.hash = ? and r.number is null and a.sha256 <> ''
            order by a.position
            """;

    private static final String DECIDE = """
            merge into reading t
            using (values (cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar),
                cast(? as varchar), cast(? as varchar))) v (sha256, rule_book, name, folder, state, refusal)
            on t.sha256 = v.sha256 and t.rule_book = v.rule_book and t.name = v.name and t.folder = v.folder
            when not matched then insert (sha256, rule_book, name, folder, state, refusal, member, period, window_from,
                window_until, signed_on, rows_read, rows_accepted, rows_held, rows_ignored)
            values (v.sha256, v.rule_book, v.name, v.folder, v.state, v.refusal, '', '', '', '', '', 0, 0, 0, 0)
            """;

    private final JdbcTemplate jdbc;

    JdbcReadings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Arrival> undecided(String inventory) {
        return jdbc.query(UNDECIDED, (row, number) -> JdbcInventories.arrival(row), inventory);
    }

    @Override
    public void admit(Arrival arrival, String ruleBook) {
        decide(arrival, ruleBook, ReadingState.ADMITTED, "");
    }

    @Override
    public void refuse(Arrival arrival, String ruleBook, Unreadable reason) {
        decide(arrival, ruleBook, ReadingState.REFUSED, reason.name());
    }

    private void decide(Arrival arrival, String ruleBook, ReadingState state, String refusal) {
        jdbc.update(DECIDE, arrival.sha256(), ruleBook, arrival.name(), arrival.folder(), state.name(), refusal);
    }

    List<Reading> due(String inventory, ReadingState state) {
        return jdbc.query(DUE, (row, number) -> reading(row), inventory, state.name());
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong("number"), row.getString("sha256"), row.getString("name"), row.getString("folder"));
    }

    /** @throws IllegalStateException if the reading is no longer in the state it is to leave: nothing may come in twice */
    void move(Reading reading, ReadingState from, ReadingState to) {
        int moved = jdbc.update(
                "update reading set state = ? where number = ? and state = ?",
                to.name(),
                reading.number(),
                from.name());
        if (moved != 1) {
            throw new IllegalStateException(reading + " is not " + from + " and cannot become " + to);
        }
    }

    void know(Reading reading, Imprint imprint) {
        jdbc.update(
                "update reading set imprint = ?, origin = ? where number = ?",
                imprint.cells(),
                imprint.origin(),
                reading.number());
    }

    void refuse(Reading reading, Unreadable reason) {
        move(reading, ReadingState.ADMITTED, ReadingState.REFUSED);
        jdbc.update("update reading set refusal = ? where number = ?", reason.name(), reading.number());
    }
}
