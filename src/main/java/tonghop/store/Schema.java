package tonghop.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables, by Flyway. Its start costs more than a small run, so it is only called where the tables are not of the
 * version that this program was built for.
 */
record Schema(DataSource source) {

    /** The number of the last file in {@code db/migration}. */
    static final String VERSION = "2";

    private static final String HISTORY = "flyway_schema_history";

    void prepare(Connection connection) throws SQLException {
        if (!isCurrent(connection)) {
            migrate();
        }
    }

    private static boolean isCurrent(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next() && hasVersion(connection);
        }
    }

    private static boolean hasVersion(Connection connection) throws SQLException {
        String last = "select \"version\" from \"" + HISTORY + "\" where \"success\" order by \"installed_rank\" desc";
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(last)) {
            return versions.next() && VERSION.equals(versions.getString("version"));
        }
    }

    private void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .table(HISTORY)
                .load()
                .migrate();
    }
}
