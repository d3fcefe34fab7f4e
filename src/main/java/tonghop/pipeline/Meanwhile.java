package tonghop.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that another core does in the meantime, where two parts do not need each other; it ends before it is closed. */
public final class Meanwhile<T> implements AutoCloseable {

    private final CompletableFuture<T> work;

    private Meanwhile(CompletableFuture<T> work) {
        this.work = work;
    }

    public static <T> Meanwhile<T> of(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work));
    }

    /** What came of it, or the fault that it met, as if it had been done here. */
    public T result() {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw failed;
        }
    }

    /** Waits for the end, also after a fault elsewhere: nobody goes on writing into a folder that was given up. */
    @Override
    public void close() {
        work.handle((result, fault) -> fault).join();
    }
}
