package tonghop.schedule;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The operating system's word that the process is to end; the night under way is waited for, within reason. */
public final class Signal implements Serve.Ending, AutoCloseable {

    private static final long PATIENCE_SECONDS = 25;

    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private Signal() {}

    /** From now on the process does not end before this is closed, or patience is. */
    public static Signal awaited() {
        Signal signal = new Signal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::end, "end of serving"));
        return signal;
    }

    private void end() {
        came.countDown();
        within(done, Duration.ofSeconds(PATIENCE_SECONDS));
    }

    @Override
    public boolean comesWithin(Duration time) {
        return within(came, time);
    }

    private static boolean within(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
