package tonghop.run;

import java.util.List;
import tonghop.run.Previews.Check;

/** Tells checks to programs. */
@FunctionalInterface
public interface CheckDocument {

    /** All of them as one document, which ends in a line feed. */
    String of(List<Check> checks);
}
