package tonghop.batch;

import java.util.List;
import org.springframework.batch.core.step.Step;
import tonghop.domain.reporting.Examination;
import tonghop.pipeline.validate.Examinations;
import tonghop.run.Progress.Stage;

/** Examines every staged report and keeps its rows: accepted, held or ignored, each report in a transaction of its own. */
final class ValidateStep {

    private ValidateStep() {}

    static Step validate(Steps steps, Stores stores, Stages stages, Workers workers) {
        Examinations examinations = stores.examinations();
        return new StepOfRun("validate", inventory -> {
            List<Bundle> bundles = workers.bundles(stores.inventories().frozen(inventory));
            steps.progress()
                    .begins(Stage.VALIDATE, examinations.unexamined(inventory).size());
            return workers.share(
                    steps,
                    "validate",
                    bundles,
                    bundle -> bundle.among(examinations.unexamined(inventory)),
                    new Work<>(
                            reading -> {
                                Examination examined = stages.examiner().apply(examinations.report(reading));
                                return () -> examinations.keep(reading, examined);
                            },
                            examinations::giveUp));
        });
    }
}
