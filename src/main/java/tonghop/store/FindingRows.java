package tonghop.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.rule.Finding;

/** The findings of a reading, by the stage that found them. */
record FindingRows(JdbcTemplate jdbc) {

    /** The stages that find something. */
    enum Stage {
        READ,
        VALIDATE,
        NORMALISE
    }

    void insert(Reading reading, Stage stage, List<Finding> findings) {
        Rows rows = FindingColumns.rows("finding", "reading", "stage", "position");
        findings.forEach(finding -> FindingColumns.add(rows, finding, reading.number(), stage.name(), rows.size() + 1));
        rows.send(jdbc);
    }

    List<Finding> of(long reading, Stage stage) {
        return jdbc.query(
                "select " + FindingColumns.LIST + " from finding"
                        + " where reading = ? and stage = ? order by position",
                (row, number) -> FindingColumns.finding(row),
                reading,
                stage.name());
    }

    /** Examining a report takes over what was found in reading it. */
    List<Finding> all(long reading) {
        return jdbc.query(
                "select " + FindingColumns.LIST + " from finding f"
                        + " join reading r on r.number = f.reading"
                        + " where f.reading = ? and (f.stage <> 'READ' or r.state in ('REJECTED', 'GIVEN_UP'))"
                        + " order by case f.stage when 'READ' then 1 when 'VALIDATE' then 2 else 3 end, f.position",
                (row, number) -> FindingColumns.finding(row),
                reading);
    }
}
