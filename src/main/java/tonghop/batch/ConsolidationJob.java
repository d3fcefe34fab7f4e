package tonghop.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The six stages of consolidating one reporting period, in order. */
@Configuration(proxyBeanMethods = false)
@Import({IntakeStep.class, ReadStep.class, ValidateStep.class, NormaliseStep.class, MergeStep.class, PublishStep.class})
class ConsolidationJob {

    /** A job of plain steps: where it was cut off, it goes on with the step that failed. */
    @Bean
    Job consolidate(
            JobRepository repository, Step intake, Step read, Step validate, Step normalise, Step merge, Step publish) {
        return new JobBuilder("consolidate", repository)
                .start(intake)
                .next(read)
                .next(validate)
                .next(normalise)
                .next(merge)
                .next(publish)
                .build();
    }
}
