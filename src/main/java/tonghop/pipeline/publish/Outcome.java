package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;

/** How publishing ended. */
public sealed interface Outcome {

    /**
     * Everything agreed and stands in the folder of the period.
     *
     * @param workbooks what to open, the national one first
     */
    record Published(List<Path> workbooks) implements Outcome {
        public Published {
            workbooks = List.copyOf(workbooks);
        }
    }

    /** Some sums differ: nothing was published, and the earlier publication stays as it was. */
    record Refused(List<Comparison> differences) implements Outcome {
        public Refused {
            differences = List.copyOf(differences);
        }
    }
}
