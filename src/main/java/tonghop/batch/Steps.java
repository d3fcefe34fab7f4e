package tonghop.batch;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import tonghop.run.Progress;
import tonghop.run.RunStopped;

/** Makes the steps of the job. All of them can be cut off anywhere: what is done is known from the store. */
final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Progress progress;
    private final StopFlag stop;

    Steps(JobRepository repository, PlatformTransactionManager transactions, Progress progress, StopFlag stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
        this.stop = stop;
    }

    Progress progress() {
        return progress;
    }

    StepBuilder named(String name) {
        return new StepBuilder(name, repository);
    }

    /** One thing at a time, each in a transaction of its own. */
    <T> Step each(String name, List<T> due, Work<T> work) {
        Iterator<T> left = due.iterator();
        return named(name)
                .<T, Runnable>chunk(1)
                .transactionManager(transactions)
                .reader(() -> next(left))
                .processor(item -> treated(item, work))
                .writer(results -> results.forEach(Runnable::run))
                .build();
    }

    /** All at once, in one transaction. */
    Step whole(String name, Runnable work) {
        Tasklet tasklet = (contribution, chunk) -> {
            stop.check();
            work.run();
            return RepeatStatus.FINISHED;
        };
        return named(name).tasklet(tasklet, transactions).build();
    }

    private <T> @Nullable T next(Iterator<T> left) {
        stop.check();
        return left.hasNext() ? left.next() : null;
    }

    /** A fault of ours in one file never stops the others; a fault of the machine stops the run. */
    private <T> Runnable treated(T item, Work<T> work) {
        try {
            Runnable result = work.treat().apply(item);
            progress.advances(1);
            return result;
        } catch (UncheckedIOException | DataAccessException | RunStopped machine) {
            throw machine;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("could not treat {}", item, fault);
            return () -> work.giveUp().accept(item);
        }
    }
}
