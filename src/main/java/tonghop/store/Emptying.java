package tonghop.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Throws away what the store remembers, but for what some inventories rest upon: the figures of closed periods, as they were
 * signed.
 *
 * <p>What Spring Batch remembers goes as well: a run that was cut off begins anew, and finds done what is done.
 *
 * @param kept the hashes of these inventories
 */
record Emptying(Connection connection, List<String> kept) {

    /** Those that know a run come before what they know of it. */
    private static final List<String> RUNS = List.of(
            "batch_step_execution_context",
            "batch_job_execution_context",
            "batch_step_execution",
            "batch_job_execution_params",
            "batch_job_execution",
            "batch_job_instance");

    private static final List<String> OF_READINGS = List.of(
            "staged_table",
            "staged_row",
            "finding",
            "entry",
            "entry_amount",
            "entry_count",
            "ignored_row",
            "conversion");

    private static final List<String> OF_INVENTORIES =
            List.of("ruling", "ruling_finding", "frozen_withdrawal", "publication", "frozen_arrival");

    Emptying {
        kept = List.copyOf(kept);
    }

    void empty() throws SQLException {
        boolean each = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (String table : RUNS) {
                delete("delete from " + table, List.of());
            }
            for (String table : OF_READINGS) {
                delete("delete from " + table + " where reading not in (" + readings() + ")", kept);
            }
            delete("delete from reading where number not in (" + readings() + ")", kept);
            for (String table : OF_INVENTORIES) {
                delete("delete from " + table + " where inventory not in (" + places() + ")", kept);
            }
            delete("delete from frozen_inventory where hash not in (" + places() + ")", kept);
            connection.commit();
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        } finally {
            connection.setAutoCommit(each);
        }
    }

    private String readings() {
        return "select r.number from frozen_inventory i join frozen_arrival a on a.inventory = i.hash join reading r"
                + " on r.sha256 = a.sha256 and r.rule_book = i.rule_book and r.name = a.name and r.folder = a.folder"
                + " where i.hash in (" + places() + ")";
    }

    private String places() {
        return kept.isEmpty() ? "''" : kept.stream().map(hash -> "?").collect(joining(", "));
    }

    private void delete(String sql, List<String> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.size(); at++) {
                statement.setString(at + 1, parameters.get(at));
            }
            statement.executeUpdate();
        }
    }
}
