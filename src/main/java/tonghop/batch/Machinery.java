package tonghop.batch;

import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tonghop.run.Progress;

/** Puts the job together. People wait for it: nothing is scanned for, and there are no beans but what the steps need. */
record Machinery(Jobs jobs, Publisher publisher, Progress progress, StopFlag stop) {

    Launch assembled() {
        JobRepository repository = jobs.repository().get();
        LastingRepository.require(repository, jobs.transactions());
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JobRepository.class, () -> repository);
        context.registerBean(Steps.class, () -> new Steps(repository, jobs.transactions(), progress, stop));
        context.registerBean(Workers.class, () -> Workers.of(jobs.workers()));
        context.registerBean(Stores.class, publisher::stores);
        context.registerBean(Stages.class, publisher::stages);
        context.registerBean(Publisher.class, () -> publisher);
        context.register(ConsolidationJob.class);
        context.refresh();
        return new Launch(context.getBean(Job.class), operator(repository), repository);
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
