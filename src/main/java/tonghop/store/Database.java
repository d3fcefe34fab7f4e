package tonghop.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.UncategorizedSQLException;
import tonghop.run.WorkspaceBusy;

/** The embedded H2 database of a workspace, held by one process for as long as it is open. */
public final class Database implements AutoCloseable {

    /** Every commit is on its way to the disk when it returns: with a delay, a kill tore transactions. */
    private static final String LASTING = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    /** A run says the same hundred statements for every file; H2 otherwise remembers eight. */
    private static final String OPTIONS = LASTING + ";QUERY_CACHE_SIZE=200";

    /** H2 otherwise tidies up whenever it closes, and a person waits for it; a small store may be as it is. */
    private static final String UNTIDIED = ";MAX_COMPACT_TIME=0";

    private static final long SMALL = 32L << 20;

    private static final int ALREADY_OPEN = 90020;

    private final JdbcConnectionPool connections;
    private final Holder holder;

    private Database(JdbcConnectionPool connections, Holder holder) {
        this.connections = connections;
        this.holder = holder;
    }

    /**
     * Opens the database, or makes it.
     *
     * @param file without the ending that H2 gives it
     * @param blank what a new database begins with
     * @throws WorkspaceBusy if another process holds it
     */
    public static Database open(Path file, BlankStore blank, Clock clock) {
        blank.layOut(file);
        Holder holder = new Holder(file.resolveSibling("holder"));
        JdbcConnectionPool connections =
                JdbcConnectionPool.create("jdbc:h2:file:" + file.toAbsolutePath() + options(file), "sa", "");
        Database database = new Database(connections, holder);
        database.take(clock);
        return database;
    }

    /**
     * Whether there is one already.
     *
     * @param file without the ending that H2 gives it
     */
    public static boolean isAt(Path file) {
        return Files.exists(BlankStore.withEnding(file));
    }

    /** Opens the database, or makes it from nothing. */
    public static Database open(Path file, Clock clock) {
        return open(file, BlankStore.none(), clock);
    }

    private static String options(Path file) {
        return BlankStore.withEnding(file).toFile().length() < SMALL ? OPTIONS + UNTIDIED : OPTIONS;
    }

    private void take(Clock clock) {
        try (Connection first = connections.getConnection()) {
            new Schema(connections, holder.file().toAbsolutePath().resolveSibling("")).prepare(first);
            holder.note(clock);
        } catch (SQLException closed) {
            connections.dispose();
            throw fault(closed);
        } catch (RuntimeException fault) {
            connections.dispose();
            throw fault;
        }
    }

    private RuntimeException fault(SQLException closed) {
        return closed.getErrorCode() == ALREADY_OPEN
                ? holder.busy(closed)
                : new UncategorizedSQLException("opening the store", null, closed);
    }

    /**
     * Throws away everything that is in it, but for what some inventories rest upon.
     *
     * @param kept their hashes
     */
    public void emptyBut(List<String> kept) {
        try (Connection connection = connections.getConnection()) {
            if (kept.isEmpty()) {
                new Schema(connections, holder.file().toAbsolutePath().resolveSibling("")).empty(connection);
            } else {
                new Emptying(connection, kept).empty();
            }
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("emptying the store", null, refused);
        }
    }

    public DataSource source() {
        return connections;
    }

    @Override
    public void close() {
        holder.forget();
        connections.dispose();
    }
}
