package tonghop.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.pipeline.intake.Inventories;
import tonghop.pipeline.intake.Inventory;

/** Frozen inventories. */
final class JdbcInventories implements Inventories {

    private final JdbcTemplate jdbc;
    private final Transactions transactions;

    JdbcInventories(JdbcTemplate jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void freeze(Inventory inventory) {
        String hash = inventory.hash();
        if (find(hash).isEmpty()) {
            transactions.whole(() -> insert(hash, inventory));
        }
    }

    @Override
    public Inventory frozen(String hash) {
        return find(hash).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no inventory " + hash));
    }

    @Override
    public void forget(String hash) {
        List<String> all = jdbc.queryForList("select hash from frozen_inventory", String.class);
        if (all.contains(hash)) {
            List<String> others =
                    all.stream().filter(other -> !other.equals(hash)).toList();
            jdbc.execute((ConnectionCallback<Boolean>) connection -> emptied(connection, others));
        }
    }

    private static boolean emptied(Connection connection, List<String> others) throws SQLException {
        new Emptying(connection, others).empty();
        return true;
    }

    private List<Inventory> find(String hash) {
        return jdbc.query(
                "select period, rule_book, issue from frozen_inventory where hash = ?",
                (row, number) -> new Inventory(
                        Texts.period(row.getString("period")),
                        row.getString("rule_book"),
                        row.getInt("issue"),
                        arrivals(hash),
                        withdrawals(hash)),
                hash);
    }

    private List<Arrival> arrivals(String hash) {
        return jdbc.query(
                "select file, sha256, size_bytes, receipt, placed, presence from frozen_arrival where inventory = ?"
                        + " order by position",
                (row, number) -> arrival(row),
                hash);
    }

    private List<Withdrawal> withdrawals(String hash) {
        return jdbc.query(
                "select sha256, who, said_on, why from frozen_withdrawal where inventory = ? order by position",
                (row, number) -> new Withdrawal(
                        row.getString("sha256"), row.getString("who"), row.getString("said_on"), row.getString("why")),
                hash);
    }

    static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("size_bytes"),
                row.getInt("receipt"),
                row.getInt("placed"),
                Presence.valueOf(row.getString("presence")));
    }

    private void insert(String hash, Inventory inventory) {
        Rows head = new Rows("frozen_inventory", "hash", "period", "rule_book", "issue");
        head.add(hash, inventory.period().label(), inventory.ruleBook(), inventory.issue());
        Rows arrivals = new Rows(
                "frozen_arrival",
                "inventory",
                "position",
                "file",
                "name",
                "folder",
                "sha256",
                "size_bytes",
                "receipt",
                "placed",
                "presence");
        for (Arrival one : inventory.arrivals()) {
            arrivals.add(
                    hash,
                    arrivals.size() + 1,
                    one.file(),
                    one.name(),
                    one.folder(),
                    one.sha256(),
                    one.size(),
                    one.receipt(),
                    one.placed(),
                    one.presence().name());
        }
        Rows withdrawals = new Rows("frozen_withdrawal", "inventory", "position", "sha256", "who", "said_on", "why");
        inventory
                .withdrawals()
                .forEach(one ->
                        withdrawals.add(hash, withdrawals.size() + 1, one.sha256(), one.who(), one.on(), one.why()));
        head.send(jdbc);
        arrivals.send(jdbc);
        withdrawals.send(jdbc);
    }
}
