package tonghop.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Share;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;
import tonghop.pipeline.merge.Candidate;
import tonghop.pipeline.merge.Ledger;
import tonghop.pipeline.merge.MergeDecision;
import tonghop.pipeline.merge.Outcome;

/** The consolidated store. */
final class JdbcLedger implements Ledger {

    private static final String CANDIDATES = """
            select a.file, a.sha256, a.size_bytes, a.receipt, a.placed, a.presence, r.number, r.state, r.refusal, r.member,
                r.period, r.window_from, r.window_until, r.signed_on, r.revision, r.rows_read, r.rows_accepted, r.rows_held, r.rows_ignored,
                r.imprint, r.origin
            from frozen_inventory i
            join frozen_arrival a on a.inventory = i.hash
            left join reading r
                on r.sha256 = a.sha256 and r.rule_book = i.rule_book and r.name = a.name and r.folder = a.folder
            where i.hash = ?
            order by a.position
            """;

    private static final String AID = """
            select m.reading, m.measure, m.currency, sum(m.amount) as amount
            from entry_amount m
            join entry e on e.reading = m.reading and e.position = m.entry
            where m.measure in ('COMMITTED', 'DISBURSED') and e.section = 'AID' and e.standing = 'ACCEPTED' and m.reading in (
                select r.number
                from frozen_inventory i
                join frozen_arrival a on a.inventory = i.hash
                join reading r
                    on r.sha256 = a.sha256 and r.rule_book = i.rule_book and r.name = a.name and r.folder = a.folder
                where i.hash = ?)
            group by m.reading, m.measure, m.currency
            order by m.reading, m.measure, m.currency desc
            """;

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final RulingRows rulings;

    /** A sum of a reading. */
    private record Sum(long reading, Field measure, Money money) {}

    JdbcLedger(JdbcTemplate jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rulings = new RulingRows(jdbc);
    }

    @Override
    public List<Candidate> candidates(String inventory) {
        Map<Long, List<Sum>> aid = aid(inventory);
        return jdbc.query(CANDIDATES, (row, number) -> candidate(row, aid), inventory);
    }

    private Map<Long, List<Sum>> aid(String inventory) {
        return jdbc
                .query(
                        AID,
                        (row, number) -> new Sum(
                                row.getLong("reading"),
                                Field.valueOf(row.getString("measure")),
                                FigureRows.money(row, "amount")),
                        inventory)
                .stream()
                .collect(groupingBy(Sum::reading));
    }

    private static Candidate candidate(ResultSet row, Map<Long, List<Sum>> aid) throws SQLException {
        long reading = row.getLong("number");
        return new Candidate(
                JdbcInventories.arrival(row),
                reading,
                outcome(row, aid.getOrDefault(reading, List.of())),
                imprint(row));
    }

    /** None where there is no reading. */
    private static Imprint imprint(ResultSet row) throws SQLException {
        String cells = row.getString("imprint");
        return cells == null ? Imprint.NONE : new Imprint(cells, row.getString("origin"));
    }

    private static List<Money> of(List<Sum> aid, Field measure) {
        return aid.stream()
                .filter(sum -> sum.measure() == measure)
                .map(Sum::money)
                .toList();
    }

    private static Outcome outcome(ResultSet row, List<Sum> aid) throws SQLException {
        if (row.getString("sha256").isEmpty()) {
            return new Outcome.NotOpened();
        }
        return switch (ReadingState.valueOf(row.getString("state"))) {
            case POSTED -> reported(row, aid);
            case REJECTED -> new Outcome.Rejected();
            case REFUSED -> new Outcome.Quarantined(Unreadable.valueOf(row.getString("refusal")));
            case GIVEN_UP -> new Outcome.GivenUp();
            case ADMITTED, STAGED, EXAMINED ->
                throw new IllegalStateException(row.getString("file") + " has not come to an end of its reading");
        };
    }

    private static Outcome reported(ResultSet row, List<Sum> aid) throws SQLException {
        return new Outcome.Reported(
                row.getString("member"),
                Texts.period(row.getString("period"), row.getString("window_from"), row.getString("window_until")),
                row.getString("signed_on"),
                row.getInt("revision"),
                new Rows(
                        row.getLong("rows_read"),
                        row.getLong("rows_accepted"),
                        row.getLong("rows_held"),
                        row.getLong("rows_ignored")),
                of(aid, Field.COMMITTED),
                of(aid, Field.DISBURSED));
    }

    @Override
    public void keep(String inventory, MergeDecision decision) {
        transactions.whole(() -> rulings.replace(inventory, decision.rulings()));
    }

    @Override
    public MergeDecision kept(String inventory) {
        return new MergeDecision(rulings.of(inventory, candidates(inventory)));
    }

    @Override
    public List<Posting> postings(long reading) {
        return new ConversionRows(jdbc).postings(reading, new EntryRows(jdbc).entries(reading));
    }

    @Override
    public Map<Long, Share> shares(String inventory) {
        return new ShareRows(jdbc).of(inventory);
    }

    @Override
    public Figures general(long reading) {
        return new EntryRows(jdbc).general(reading);
    }

    @Override
    public List<Finding> findings(long reading) {
        return new FindingRows(jdbc).all(reading);
    }
}
