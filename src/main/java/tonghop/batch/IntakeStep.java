package tonghop.batch;

import java.util.List;
import org.springframework.batch.core.step.Step;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.intake.Admissions;
import tonghop.pipeline.intake.Kind;
import tonghop.run.Progress.Stage;

/** Looks at the content of every file of the frozen inventory: workbooks are admitted, everything else is set aside. */
final class IntakeStep {

    private IntakeStep() {}

    static Step intake(Steps steps, Stores stores, Stages stages) {
        return new StepOfRun("intake", inventory -> {
            String ruleBook = stores.inventories().frozen(inventory).ruleBook();
            Admissions admissions = stores.admissions();
            List<Arrival> due = admissions.undecided(inventory);
            steps.progress().begins(Stage.INTAKE, due.size());
            return steps.each(
                    "intake",
                    due,
                    new Work<>(
                            arrival -> {
                                Kind kind = kind(arrival, stores, stages);
                                return () -> decide(admissions, arrival, ruleBook, kind);
                            },
                            arrival -> admissions.refuse(arrival, ruleBook, Unreadable.DAMAGED)));
        });
    }

    /** What was not kept was left for its name or its size. */
    private static Kind kind(Arrival arrival, Stores stores, Stages stages) {
        if (arrival.isKept()) {
            return stages.probe().kind(stores.received().copy(arrival.sha256()));
        }
        return new Kind.NoWorkbook(arrival.isLockFile() ? Unreadable.LOCK_FILE : Unreadable.TOO_LARGE);
    }

    private static void decide(Admissions admissions, Arrival arrival, String ruleBook, Kind kind) {
        if (kind instanceof Kind.NoWorkbook none) {
            admissions.refuse(arrival, ruleBook, none.reason());
        } else {
            admissions.admit(arrival, ruleBook);
        }
    }
}
