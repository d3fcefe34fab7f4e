package tonghop.batch;

import java.util.List;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import tonghop.domain.reporting.Arrival;
import tonghop.pipeline.intake.Inventory;

/** The threads that read workbooks, each a bundle of files at a time. */
record Workers(int number, TaskExecutor executor) {

    private static final int BUNDLES_EACH = 3;

    /** Smaller bundles would cost more than they spread. */
    private static final long BYTES_A_BUNDLE = 1 << 20;

    static Workers of(int number) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("read-");
        executor.setConcurrencyLimit(number);
        return new Workers(number, executor);
    }

    /** One for each worker, or a few where there is much to read. */
    List<Bundle> bundles(Inventory inventory) {
        long bytes = inventory.arrivals().stream().mapToLong(Arrival::size).sum();
        long most = Math.max(number, Math.min((long) number * BUNDLES_EACH, bytes / BYTES_A_BUNDLE));
        return Bundle.of(inventory, Math.toIntExact(most));
    }
}
