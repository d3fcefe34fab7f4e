package tonghop.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into one table, sent in batches. */
final class Rows {

    private static final int AT_A_TIME = 500;

    private final String insert;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param columns as many as every row has values */
    Rows(String table, String... columns) {
        String places = "?, ".repeat(columns.length - 1) + "?";
        this.insert = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
    }

    void add(Object... values) {
        rows.add(values);
    }

    int size() {
        return rows.size();
    }

    void send(JdbcTemplate jdbc) {
        jdbc.batchUpdate(insert, rows, AT_A_TIME, Rows::bind);
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
