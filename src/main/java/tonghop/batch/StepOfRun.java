package tonghop.batch;

import java.util.function.Function;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import tonghop.pipeline.intake.Inventory;

/**
 * A step that is made anew for each run, from the hash of the inventory that the run is about.
 *
 * @param making from the hash to the step, which must bear the same name
 */
record StepOfRun(String name, Function<String, Step> making) implements Step {

    /** The parameter of the job that names the inventory. */
    static final String INVENTORY = "inventory";

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        making.apply(inventory(execution)).execute(execution);
    }

    /** @param publication the number of the publication that the run will make */
    static JobParameters parameters(Inventory inventory, int publication) {
        return new JobParametersBuilder()
                .addString("period", inventory.period().label())
                .addString(INVENTORY, inventory.hash())
                .addLong("publication", (long) publication)
                .toJobParameters();
    }

    static String inventory(StepExecution execution) {
        String hash = execution.getJobParameters().getString(INVENTORY);
        if (hash == null) {
            throw new IllegalStateException("a run without an inventory");
        }
        return hash;
    }
}
