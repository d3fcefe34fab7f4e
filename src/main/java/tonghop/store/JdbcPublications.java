package tonghop.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.text.Tabbed;
import tonghop.pipeline.publish.Publications;

/** The publications of every period. */
final class JdbcPublications implements Publications {

    private final JdbcTemplate jdbc;

    JdbcPublications(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Publication> last(ReportingPeriod period) {
        return jdbc
                .query(
                        "select number, inventory, workbooks from publication where period = ?"
                                + " order by number desc fetch first 1 row only",
                        (row, number) -> new Publication(
                                period,
                                row.getInt("number"),
                                row.getString("inventory"),
                                Tabbed.split(row.getString("workbooks"))),
                        period.label())
                .stream()
                .findFirst();
    }

    @Override
    public List<ReportingPeriod> periods() {
        return jdbc.queryForList("select distinct period from publication", String.class).stream()
                .flatMap(label -> ReportingPeriod.parse(label).stream())
                .sorted()
                .toList();
    }

    @Override
    public void add(Publication publication) {
        Rows rows = new Rows("publication", "period", "number", "inventory", "workbooks");
        rows.add(
                publication.period().label(),
                publication.number(),
                publication.inventory(),
                Tabbed.join(publication.workbooks()));
        rows.send(jdbc);
    }
}
