package tonghop.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Finding;
import tonghop.domain.text.Tabbed;
import tonghop.pipeline.merge.Candidate;
import tonghop.pipeline.merge.Reason;
import tonghop.pipeline.merge.Ruling;
import tonghop.pipeline.merge.Ruling.Use;

/** The rulings on an inventory. */
record RulingRows(JdbcTemplate jdbc) {

    /** An arrival is known by its file and its content. */
    private record Key(String file, String sha256) {

        static Key of(Arrival arrival) {
            return new Key(arrival.file(), arrival.sha256());
        }
    }

    void replace(String inventory, List<Ruling> rulings) {
        jdbc.update("delete from ruling_finding where inventory = ?", inventory);
        jdbc.update("delete from ruling where inventory = ?", inventory);
        Rows rows = new Rows(
                "ruling",
                "inventory",
                "position",
                "file",
                "sha256",
                "reading",
                "status",
                "version",
                "use_of_it",
                "reasons");
        Rows findings = FindingColumns.rows("ruling_finding", "inventory", "ruling", "position");
        for (Ruling ruling : rulings) {
            int position = rows.size() + 1;
            add(rows, inventory, position, ruling);
            ruling.findings()
                    .forEach(
                            finding -> FindingColumns.add(findings, finding, inventory, position, findings.size() + 1));
        }
        rows.send(jdbc);
        findings.send(jdbc);
    }

    private static void add(Rows rows, String inventory, int position, Ruling ruling) {
        Candidate candidate = ruling.candidate();
        rows.add(
                inventory,
                position,
                candidate.arrival().file(),
                candidate.arrival().sha256(),
                candidate.reading(),
                ruling.status().name(),
                ruling.version(),
                ruling.use().name(),
                Tabbed.join(ruling.reasons().stream().map(RulingRows::text).toList()));
    }

    List<Ruling> of(String inventory, List<Candidate> candidates) {
        Map<Key, Candidate> known =
                candidates.stream().collect(toMap(candidate -> Key.of(candidate.arrival()), candidate -> candidate));
        return jdbc.query(
                "select position, file, sha256, status, version, use_of_it, reasons from ruling where inventory = ?"
                        + " order by position",
                (row, number) -> ruling(row, known, findings(inventory, row.getInt("position"))),
                inventory);
    }

    private List<Finding> findings(String inventory, int ruling) {
        return jdbc.query(
                "select " + FindingColumns.LIST + " from ruling_finding"
                        + " where inventory = ? and ruling = ? order by position",
                (row, number) -> FindingColumns.finding(row),
                inventory,
                ruling);
    }

    private static Ruling ruling(ResultSet row, Map<Key, Candidate> known, List<Finding> findings) throws SQLException {
        Key key = new Key(row.getString("file"), row.getString("sha256"));
        Candidate candidate = known.get(key);
        if (candidate == null) {
            throw new IllegalStateException("a ruling on " + key + ", which never arrived");
        }
        return new Ruling(
                candidate,
                Status.valueOf(row.getString("status")),
                row.getInt("version"),
                Use.valueOf(row.getString("use_of_it")),
                Tabbed.split(row.getString("reasons")).stream()
                        .map(RulingRows::reason)
                        .toList(),
                findings);
    }

    private static String text(Reason reason) {
        return Tabbed.join(reason.key(), Tabbed.join(reason.arguments()));
    }

    private static Reason reason(String text) {
        List<String> parts = Tabbed.split(text);
        return new Reason(parts.get(0), Tabbed.split(parts.get(1)));
    }
}
