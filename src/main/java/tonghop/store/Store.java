package tonghop.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tonghop.domain.reporting.Members;
import tonghop.pipeline.intake.Admissions;
import tonghop.pipeline.intake.Inventories;
import tonghop.pipeline.merge.Ledger;
import tonghop.pipeline.normalise.Postings;
import tonghop.pipeline.publish.Publications;
import tonghop.pipeline.read.Staging;
import tonghop.pipeline.validate.Examinations;

/** What each stage keeps, in one database. */
public final class Store {

    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager manager;
    private final Transactions transactions;

    public Store(Database database) {
        jdbc = new JdbcTemplate(database.source());
        manager = new JdbcTransactionManager(database.source());
        transactions = new Transactions(manager);
    }

    public PlatformTransactionManager transactions() {
        return manager;
    }

    public Inventories inventories() {
        return new JdbcInventories(jdbc, transactions);
    }

    public Admissions admissions() {
        return new JdbcReadings(jdbc);
    }

    public Staging staging() {
        return new JdbcStaging(jdbc, transactions);
    }

    public Examinations examinations(Members members) {
        return new JdbcExaminations(jdbc, transactions, members);
    }

    public Postings postings() {
        return new JdbcPostings(jdbc, transactions);
    }

    public Ledger ledger() {
        return new JdbcLedger(jdbc, transactions);
    }

    public Publications publications() {
        return new JdbcPublications(jdbc);
    }
}
