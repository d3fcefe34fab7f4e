package tonghop;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the store of a workspace knows, without the numbers by which it knows it. */
record Memory(Path workspace) {

    private static final String OF_READINGS = " from frozen_inventory i join frozen_arrival a on a.inventory = i.hash"
            + " join reading r on r.sha256 = a.sha256 and r.rule_book = i.rule_book and r.name = a.name"
            + " and r.folder = a.folder join ";

    private static final List<String> WHAT = List.of(
            "select p.period, p.inventory, p.workbooks from publication p",
            "select i.* from frozen_inventory i",
            "select a.* from frozen_arrival a",
            "select w.* from frozen_withdrawal w",
            "select i.hash, r.* " + OF_READINGS + "(select 1) on true",
            "select r.inventory, r.position, r.file, r.status, r.version, r.use_of_it, r.reasons from ruling r",
            "select f.* from ruling_finding f",
            "select i.hash, a.file, f.* " + OF_READINGS + "finding f on f.reading = r.number",
            "select i.hash, a.file, f.* " + OF_READINGS + "entry f on f.reading = r.number",
            "select i.hash, a.file, f.* " + OF_READINGS + "entry_amount f on f.reading = r.number",
            "select i.hash, a.file, f.* " + OF_READINGS + "ignored_row f on f.reading = r.number",
            "select i.hash, a.file, f.* " + OF_READINGS + "conversion f on f.reading = r.number");

    /** Every row that a last publication rests upon, sorted. */
    List<String> ofPublications() throws SQLException {
        String file = workspace.resolve("output/store/tonghop").toAbsolutePath().toString();
        List<String> rows = new ArrayList<>();
        try (Connection store = DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = store.createStatement()) {
            List<String> last = lines(
                    statement,
                    "select inventory from publication p where number = (select max(number) from publication o"
                            + " where o.period = p.period)");
            for (String query : WHAT) {
                lines(statement, query).stream()
                        .filter(line -> last.stream().anyMatch(line::contains))
                        .sorted()
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> lines(Statement statement, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int at = 1; at <= columns; at++) {
                    String name = rows.getMetaData().getColumnName(at);
                    if (!List.of("NUMBER", "READING").contains(name)) {
                        line.append(at == 1 ? "" : "|").append(rows.getString(at));
                    }
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
