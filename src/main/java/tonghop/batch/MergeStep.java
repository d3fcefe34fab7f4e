package tonghop.batch;

import org.springframework.batch.core.step.Step;
import tonghop.domain.decision.Decisions;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.merge.Guidance;
import tonghop.pipeline.merge.Inheritance;
import tonghop.pipeline.merge.Ledger;
import tonghop.pipeline.merge.MergeDecision;
import tonghop.run.Progress.Stage;

/** Decides which report of each member counts, and keeps the decision, in one transaction. */
final class MergeStep {

    private MergeStep() {}

    static Step merge(Steps steps, Stores stores, Inheritance inheritance, Decisions decisions) {
        Ledger ledger = stores.ledger();
        return new StepOfRun(
                "merge",
                inventory -> steps.whole("merge", () -> {
                    steps.progress().begins(Stage.MERGE, 0);
                    Inventory frozen = stores.inventories().frozen(inventory);
                    Guidance guidance = new Guidance(decisions, frozen.withdrawals());
                    MergeDecision decision = MergeDecision.on(frozen.period(), ledger.candidates(inventory), guidance);
                    ledger.keep(inventory, inheritance.settle(decision));
                }));
    }
}
