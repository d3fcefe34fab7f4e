package tonghop.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a run end tidily when the process is told to end: the file under way is finished and the database closed, unless
 * that takes too long. What a run was cut off in is made up for by the next one either way.
 */
final class Shutdown implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private static final long PATIENCE_SECONDS = 20;

    private final StopFlag stop;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "shutdown");

    private Shutdown(StopFlag stop) {
        this.stop = stop;
    }

    /** Watches over a run from now on until it is closed. */
    static Shutdown watch(StopFlag stop) {
        Shutdown shutdown = new Shutdown(stop);
        Runtime.getRuntime().addShutdownHook(shutdown.hook);
        return shutdown;
    }

    private void end() {
        stop.raise();
        try {
            boolean isTidy = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.debug("told to end; tidy: {}", isTidy);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the process is ending, and the hook has just been let go on
        }
    }
}
