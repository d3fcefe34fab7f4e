package tonghop.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that another core does in the meantime, where two parts of a stage do not need each other. */
public final class Meanwhile<T> {

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
            throw failed;
        }
    }
}
