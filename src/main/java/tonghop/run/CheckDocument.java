package tonghop.run;

import java.nio.file.Path;
import java.util.List;
import tonghop.run.Previews.Check;

/** Tells checks to programs. */
@FunctionalInterface
public interface CheckDocument {

    /**
     * A check with what was written for the sender of its file.
     *
     * @param returned none where nobody asked for it
     */
    record Answered(Check check, List<Path> returned) {
        public Answered {
            returned = List.copyOf(returned);
        }
    }

    /** All of them as one document, which ends in a line feed. */
    String of(List<Answered> checks);
}
