package tonghop.batch;

import java.util.List;
import org.springframework.batch.core.step.Step;
import tonghop.pipeline.read.Staging;
import tonghop.run.Progress.Stage;

/** Reads every admitted workbook, each in a transaction of its own; a worker takes a bundle of files. */
final class ReadStep {

    private ReadStep() {}

    static Step read(Steps steps, Stores stores, Stages stages, Workers workers) {
        Staging staging = stores.staging();
        WorkbookReading workbooks = new WorkbookReading(stores, stages);
        return new StepOfRun("read", inventory -> {
            List<Bundle> bundles = workers.bundles(stores.inventories().frozen(inventory));
            steps.progress().begins(Stage.READ, staging.unread(inventory).size());
            return workers.share(
                    steps,
                    "read",
                    bundles,
                    bundle -> bundle.among(staging.unread(inventory)),
                    new Work<>(workbooks::read, staging::giveUp));
        });
    }
}
