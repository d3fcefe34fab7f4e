package tonghop.pipeline.intake;

import java.nio.file.Path;

/** Tells what a file is by its content, never by its name, reading as little of it as it can. */
public interface Probe {

    Kind kind(Path file);
}
