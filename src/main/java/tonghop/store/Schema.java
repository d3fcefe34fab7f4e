package tonghop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    static final String VERSION = "7";

    private static final String HISTORY = "flyway_schema_history";

    void prepare(Connection connection) throws SQLException {
        Optional<String> version = Files.exists(unfinished()) ? Optional.empty() : version(connection);
        if (version.isEmpty()) {
            make(connection);
        } else if (!version.get().equals(VERSION)) {
            save(connection);
            migrate();
        }
    }

    /** Makes all tables anew; what was in them is gone. */
    void empty(Connection connection) throws SQLException {
        make(connection);
    }

    /** Tables are not made in one transaction: what a killed run left of a new store is cleared away, it holds nothing. */
    private void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Files.writeString(unfinished(), VERSION);
            statement.execute("drop all objects");
            migrate();
            Files.delete(unfinished());
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** There from before the first table of a new store is made until after the last. */
    private Path unfinished() {
        return folder.resolve("unfinished");
    }

    /** The version of the tables, if they were ever made. */
    private static Optional<String> version(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next() ? lastVersion(connection) : Optional.empty();
        }
    }

    /** A history may begin with rows without a version. */
    private static Optional<String> lastVersion(Connection connection) throws SQLException {
        String last = "select \"version\" from \"" + HISTORY
                + "\" where \"success\" and \"version\" is not null order by \"installed_rank\" desc";
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(last)) {
            return versions.next() ? Optional.ofNullable(versions.getString("version")) : Optional.empty();
        }
    }

    /** A copy of everything as it was, to go back to; of the first try, if the migration is tried again. */
    private void save(Connection connection) throws SQLException {
        Path copy = folder.resolve("before-" + VERSION + ".zip");
        if (Files.exists(copy)) {
            return;
        }
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, copy.toString());
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
