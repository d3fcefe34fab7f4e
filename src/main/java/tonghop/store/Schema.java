package tonghop.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables, by Flyway. Its start costs more than a small run, so it is only called where the tables are not of the
 * version that this program was built for.
 */
record Schema(DataSource source, Path folder) {

    /** The number of the last file in {@code db/migration}. */
    static final String VERSION = "2";

    private static final String HISTORY = "flyway_schema_history";

    void prepare(Connection connection) throws SQLException {
        Optional<String> version = version(connection);
        if (version.isEmpty()) {
            migrate();
        } else if (!version.get().equals(VERSION)) {
            save(connection);
            migrate();
        }
    }

    /** The version of the tables, if there are any. */
    private static Optional<String> version(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next() ? Optional.of(lastVersion(connection)) : Optional.empty();
        }
    }

    private static String lastVersion(Connection connection) throws SQLException {
        String last = "select \"version\" from \"" + HISTORY + "\" where \"success\" order by \"installed_rank\" desc";
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(last)) {
            return versions.next() ? versions.getString("version") : "";
        }
    }

    /** A copy of everything as it was, to go back to. */
    private void save(Connection connection) throws SQLException {
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, folder.resolve("before-" + VERSION + ".zip").toString());
            backup.execute();
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
