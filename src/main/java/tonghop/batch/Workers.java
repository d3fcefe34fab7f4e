package tonghop.batch;

import java.util.List;
import java.util.function.Function;
import org.springframework.batch.core.step.Step;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import tonghop.domain.reporting.Arrival;
import tonghop.pipeline.intake.Inventory;

/** The threads that share out the work on single files, each a bundle of them at a time. */
record Workers(int number, TaskExecutor executor) {

    private static final int BUNDLES_EACH = 3;

    /** Smaller bundles would cost more than they spread. */
    private static final long BYTES_A_BUNDLE = 1 << 20;

    static Workers of(int number) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("worker-");
        executor.setConcurrencyLimit(number);
        return new Workers(number, executor);
    }

    /** One for each worker, or a few where there is much to read. */
    List<Bundle> bundles(Inventory inventory) {
        long bytes = inventory.arrivals().stream().mapToLong(Arrival::size).sum();
        long most = Math.max(number, Math.min((long) number * BUNDLES_EACH, bytes / BYTES_A_BUNDLE));
        return Bundle.of(inventory, Math.toIntExact(most));
    }

    /**
     * A step that the workers do together: each takes the things of its bundle that are due. The steps of its workers
     * bear its name, too: a run that goes on skips what another step of the same name has done.
     */
    <T> Step share(Steps steps, String name, List<Bundle> bundles, Function<Bundle, List<T>> due, Work<T> work) {
        String part = name + "-bundle";
        return steps.named(name)
                .partitioner(part, grid -> BundleStep.contexts(bundles))
                .step(new BundleStep(part, bundles, bundle -> steps.each(part, due.apply(bundle), work)))
                .taskExecutor(executor)
                .aggregator(new WorkersFaults())
                .build();
    }
}
