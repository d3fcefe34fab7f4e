package tonghop.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;

/** The six stages of consolidating one reporting period, in order. */
record ConsolidationJob(JobRepository repository, Steps steps, Workers workers, Publisher publisher) {

    /** A job of plain steps: where it was cut off, it goes on with the step that failed. */
    Job consolidate() {
        Stores stores = publisher.stores();
        Stages stages = publisher.stages();
        return new JobBuilder("consolidate", repository)
                .start(IntakeStep.intake(steps, stores, stages))
                .next(ReadStep.read(steps, stores, stages, workers))
                .next(ValidateStep.validate(steps, stores, stages, workers))
                .next(NormaliseStep.normalise(steps, stores, stages))
                .next(MergeStep.merge(
                        steps, stores, stages.inheritance(), publisher.edition().decisions()))
                .next(PublishStep.publish(steps, publisher))
                .build();
    }
}
