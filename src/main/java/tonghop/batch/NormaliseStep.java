package tonghop.batch;

import java.util.List;
import org.springframework.batch.core.step.Step;
import tonghop.domain.ledger.Reading;
import tonghop.pipeline.normalise.Postings;
import tonghop.pipeline.normalise.Postings.Posted;
import tonghop.run.Progress.Stage;

/** Gives every amount of an examined report its đồng and dollars, each report in a transaction of its own. */
final class NormaliseStep {

    private NormaliseStep() {}

    static Step normalise(Steps steps, Stores stores, Stages stages) {
        Postings postings = stores.postings();
        return new StepOfRun("normalise", inventory -> {
            List<Reading> due = postings.unposted(inventory);
            steps.progress().begins(Stage.NORMALISE, due.size());
            return steps.each(
                    "normalise",
                    due,
                    new Work<>(
                            reading -> {
                                Posted posted = stages.normalising().posted(postings.examined(reading));
                                return () -> postings.post(reading, posted);
                            },
                            postings::giveUp));
        });
    }
}
