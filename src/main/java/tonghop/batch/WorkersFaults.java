package tonghop.batch;

import java.util.Collection;
import org.springframework.batch.core.partition.support.DefaultStepExecutionAggregator;
import org.springframework.batch.core.step.StepExecution;

/** Passes on why a worker failed; otherwise all that is known of it would be that it did. No totals are made of this. */
final class WorkersFaults extends DefaultStepExecutionAggregator {

    @Override
    public void aggregate(StepExecution all, Collection<StepExecution> workers) {
        super.aggregate(all, workers);
        workers.stream()
                .flatMap(worker -> worker.getFailureExceptions().stream())
                .forEach(all::addFailureException);
    }
}
