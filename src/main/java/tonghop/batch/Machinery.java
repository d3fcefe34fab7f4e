package tonghop.batch;

import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import tonghop.run.Progress;

/** Puts the job together, by hand: people wait for it, and six steps need no container. */
record Machinery(Jobs jobs, Publisher publisher, Progress progress, StopFlag stop) {

    Launch assembled() {
        JobRepository repository = jobs.repository().get();
        LastingRepository.require(repository, jobs.transactions());
        Steps steps = new Steps(repository, jobs.transactions(), progress, stop);
        Job job = new ConsolidationJob(repository, steps, Workers.of(jobs.workers()), publisher).consolidate();
        return new Launch(job, operator(repository), repository);
    }

    private static JobOperator operator(JobRepository repository) {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        try {
            operator.afterPropertiesSet();
        } catch (Exception incomplete) {
            throw new IllegalStateException(incomplete);
        }
        return operator;
    }
}
