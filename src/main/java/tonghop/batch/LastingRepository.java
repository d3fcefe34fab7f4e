package tonghop.batch;

import org.springframework.aop.support.AopUtils;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.SimpleJobRepository;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Batch falls back on a repository that remembers nothing, and says so in one line that nobody reads. */
final class LastingRepository {

    private LastingRepository() {}

    /** @throws IllegalStateException if a run could not be resumed, or its transactions would hold nothing together */
    static void require(JobRepository repository, PlatformTransactionManager transactions) {
        if (!SimpleJobRepository.class.isAssignableFrom(AopUtils.getTargetClass(repository))
                || transactions instanceof ResourcelessTransactionManager) {
            throw new IllegalStateException("runs would not be resumed: " + repository + ", " + transactions);
        }
    }
}
