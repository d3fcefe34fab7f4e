package tonghop.batch;

import org.springframework.batch.core.step.Step;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.merge.Inheritance;
import tonghop.pipeline.merge.Ledger;
import tonghop.pipeline.merge.MergeDecision;
import tonghop.run.Progress.Stage;

/** Decides which report of each member counts, and keeps the decision, in one transaction. */
final class MergeStep {

    private MergeStep() {}

    static Step merge(Steps steps, Stores stores, Inheritance inheritance) {
        Ledger ledger = stores.ledger();
        return new StepOfRun(
                "merge",
                inventory -> steps.whole("merge", () -> {
                    steps.progress().begins(Stage.MERGE, 0);
                    ReportingPeriod period =
                            stores.inventories().frozen(inventory).period();
                    MergeDecision decision = MergeDecision.on(period, ledger.candidates(inventory));
                    ledger.keep(inventory, inheritance.settle(decision));
                }));
    }
}
