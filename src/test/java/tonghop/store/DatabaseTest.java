package tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.Child;
import tonghop.run.WorkspaceBusy;

class DatabaseTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    /** Holds the database until it is killed. */
    static final class Holding {
        public static void main(String[] arguments) throws InterruptedException {
            try (Database database = Database.open(Path.of(arguments[0]), CLOCK)) {
                Child.says("held " + database.source());
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    @Test
    void a_second_process_is_told_who_holds_the_workspace_since_when() throws Exception {
        Path file = folder.resolve("tonghop");
        try (Child other = Child.of(Holding.class, file.toString())) {
            other.awaits("held");

            assertThatThrownBy(() -> Database.open(file, CLOCK)).isInstanceOfSatisfying(WorkspaceBusy.class, busy -> {
                assertThat(busy.since()).isEqualTo("2026-11-22 01:00:00");
                assertThat(busy.process()).isEqualTo(other.process());
            });
        }

        Database free = Database.open(file, CLOCK);
        assertThat(folder.resolve("holder")).exists();
        free.close();
        assertThat(folder.resolve("holder")).doesNotExist();
    }

    @Test
    void every_commit_is_written_at_once_and_every_table_is_there() throws SQLException {
        try (Database database = Database.open(folder.resolve("tonghop"), CLOCK);
                Connection connection = database.source().getConnection()) {
            assertThat(answer(
                            connection,
                            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'"))
                    .isEqualTo("0");
            assertThat(answer(connection, "select count(*) from batch_step_execution"))
                    .isEqualTo("0");
            assertThat(answer(connection, "select count(*) from entry_amount")).isEqualTo("0");
        }
    }

    @Test
    void the_version_that_the_program_knows_is_that_of_its_last_migration() throws SQLException {
        try (Database database = Database.open(folder.resolve("tonghop"), CLOCK);
                Connection connection = database.source().getConnection()) {
            assertThat(answer(connection, "select max(\"version\") from \"flyway_schema_history\""))
                    .isEqualTo(Schema.VERSION);
        }
    }

    @Test
    void a_new_store_begins_with_the_blank_one_and_a_store_in_use_is_left_alone() throws IOException, SQLException {
        Path blank = folder.resolve("blank.mv.db");
        try (Database made = Database.open(folder.resolve("blank"), CLOCK);
                Connection connection = made.source().getConnection()) {
            connection.createStatement().execute("create table mark (marked int)");
        }
        Path workspace = folder.resolve("workspace");
        Path file = workspace.resolve("tonghop");
        byte[] before = Files.readAllBytes(blank);

        try (Database database = Database.open(file, new BlankStore(Optional.of(blank)), CLOCK);
                Connection connection = database.source().getConnection()) {
            connection.createStatement().execute("insert into mark values (1)");
        }
        try (Database again = Database.open(file, new BlankStore(Optional.of(blank)), CLOCK);
                Connection connection = again.source().getConnection()) {
            assertThat(answer(connection, "select sum(marked) from mark")).isEqualTo("1");
        }

        assertThat(blank).hasBinaryContent(before);
        try (var files = Files.list(workspace)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_blank_store_that_is_not_there_is_done_without() throws SQLException {
        BlankStore missing = new BlankStore(Optional.of(folder.resolve("no.mv.db")));

        try (Database database = Database.open(folder.resolve("tonghop"), missing, CLOCK);
                Connection connection = database.source().getConnection()) {
            assertThat(answer(connection, "select count(*) from entry_amount")).isEqualTo("0");
        }
    }

    @Test
    void an_older_store_is_saved_before_it_is_migrated() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("tonghop");
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();

        Database.open(folder.resolve("tonghop"), CLOCK).close();
        Database.open(folder.resolve("tonghop"), CLOCK).close();

        assertThat(folder.resolve("before-" + Schema.VERSION + ".zip")).isNotEmptyFile();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_store_that_was_killed_before_its_first_table_is_made_anew() throws IOException, SQLException {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder.resolve("tonghop"), "sa", "")
                .locations("classpath:db/nothing")
                .baselineOnMigrate(true)
                .load()
                .baseline();
        try (Connection killed = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tonghop"), "sa", "")) {
            killed.createStatement().execute("update \"flyway_schema_history\" set \"version\" = null");
        }
        Files.writeString(folder.resolve("unfinished"), Schema.VERSION);

        try (Database database = Database.open(folder.resolve("tonghop"), CLOCK);
                Connection connection = database.source().getConnection()) {
            assertThat(answer(connection, "select count(*) from entry")).isEqualTo("0");
        }
    }

    @Test
    void a_store_that_a_killed_run_left_half_made_is_made_anew() throws IOException, SQLException {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder.resolve("tonghop"), "sa", "")
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection half = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("tonghop"), "sa", "")) {
            half.createStatement().execute("create table entry (reading bigint)");
        }
        Files.writeString(folder.resolve("unfinished"), Schema.VERSION);

        try (Database database = Database.open(folder.resolve("tonghop"), CLOCK);
                Connection connection = database.source().getConnection()) {
            assertThat(answer(connection, "select count(*) from entry where texts = ''"))
                    .isEqualTo("0");
        }
        assertThat(folder.resolve("unfinished")).doesNotExist();
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (ResultSet answer = connection.createStatement().executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
