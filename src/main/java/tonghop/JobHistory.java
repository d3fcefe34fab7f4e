package tonghop;

import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/** What Spring Batch remembers of its runs, in the same database as everything else. */
public final class JobHistory {

    private JobHistory() {}

    public static JobRepository in(DataSource source, PlatformTransactionManager transactions) {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        // nobody else runs in this database, and SERIALIZABLE fails in H2 where steps begin at the same time
        factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
        try {
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }
}
