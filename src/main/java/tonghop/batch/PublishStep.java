package tonghop.batch;

import org.springframework.batch.core.step.Step;
import tonghop.run.Progress.Stage;

/** Publishes the book of the period, all of it or nothing, and notes that it was done. */
final class PublishStep {

    private PublishStep() {}

    static Step publish(Steps steps, Publisher publisher) {
        return new StepOfRun(
                "publish",
                inventory -> steps.whole("publish", () -> {
                    steps.progress().begins(Stage.PUBLISH, 0);
                    publisher.publish(inventory);
                }));
    }
}
