package tonghop.batch;

import java.util.concurrent.atomic.AtomicBoolean;
import tonghop.run.RunStopped;

/** Whether the process was told to end. It is looked at between two files, never in the middle of one. */
final class StopFlag {

    private final AtomicBoolean raised = new AtomicBoolean();

    void raise() {
        raised.set(true);
    }

    /** @throws RunStopped if the process was told to end */
    void check() {
        if (raised.get()) {
            throw new RunStopped();
        }
    }
}
