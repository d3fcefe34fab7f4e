package tonghop.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts the job, or goes on where it was cut off. Whoever comes here holds the database alone, so that an execution
 * that still seems to run is one that was killed.
 */
record Launch(Job job, JobOperator operator, JobRepository repository) {

    /** Starting again after success is no fault: there was nothing left to do. */
    void launch(JobParameters parameters) {
        killed(parameters).forEach(this::recover);
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        } catch (JobInstanceAlreadyCompleteException done) {
            return;
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("the run could not be started: " + parameters, refused);
        }
    }

    /** Those that seem to run, and the last of the same run, which need not be among them. */
    private Set<JobExecution> killed(JobParameters parameters) {
        Set<JobExecution> killed = new HashSet<>(repository.findRunningJobExecutions(job.getName()));
        Optional.ofNullable(repository.getLastJobExecution(job.getName(), parameters))
                .filter(last -> last.isRunning() || last.getStatus() == BatchStatus.UNKNOWN)
                .ifPresent(killed::add);
        return killed;
    }

    /** Spring Batch recovers what seems to run, but takes nothing up again of which it does not know how it ended. */
    private void recover(JobExecution killed) {
        killed.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.UNKNOWN)
                .forEach(step -> {
                    step.setStatus(BatchStatus.FAILED);
                    repository.update(step);
                });
        if (killed.getStatus() == BatchStatus.UNKNOWN) {
            killed.setStatus(BatchStatus.FAILED);
            repository.update(killed);
        } else {
            operator.recover(killed);
        }
    }

    /** What a stage said is passed on as it is; anything else with what was being done. */
    private static RuntimeException failure(JobExecution execution) {
        List<Throwable> causes = execution.getAllFailureExceptions().stream()
                .flatMap(failure -> Stream.iterate(failure, cause -> cause != null, Throwable::getCause))
                .toList();
        return causes.stream()
                .filter(cause -> cause.getClass().getPackageName().equals("tonghop.run"))
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElseGet(() -> new IllegalStateException(
                        "the run did not come to its end: " + execution.getJobParameters(), reason(causes)));
    }

    /** Spring Batch gives the causes in no order, and wraps them in its own: the first that is not of its making. */
    private static @Nullable Throwable reason(List<Throwable> causes) {
        return causes.stream()
                .filter(cause -> !cause.getClass().getPackageName().startsWith("org.springframework.batch"))
                .findFirst()
                .or(() -> causes.stream().findFirst())
                .orElse(null);
    }
}
