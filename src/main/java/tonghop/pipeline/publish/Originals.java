package tonghop.pipeline.publish;

import java.nio.file.Path;

/** The files as they were received. */
@FunctionalInterface
public interface Originals {

    /**
     * The copy of a received content, to be read only.
     *
     * @throws java.io.UncheckedIOException if it is not there or is not what was received
     */
    Path copy(String sha256);
}
