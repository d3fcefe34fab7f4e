package tonghop.batch;

import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What the job needs to remember how far it came.
 *
 * @param repository in the same database as everything else; made only when there is something to run
 * @param workers how many threads read workbooks
 */
public record Jobs(Supplier<JobRepository> repository, PlatformTransactionManager transactions, int workers) {}
