package tonghop.pipeline.publish;

import java.nio.file.Path;
import tonghop.domain.reporting.ReportingPeriod;

/** Where publications stand. That of a period is there whole or not at all, whenever a run is cut off. */
public interface Shelf {

    /** Puts right what runs left that were cut off, of every period; only for who holds the workspace. */
    void tidy();

    /** An empty folder for a new publication, out of the readers' sight; what a cut-off run left is cleared away. */
    Path draft(ReportingPeriod period);

    /** Throws the draft of a period away. */
    void discard(ReportingPeriod period);

    /**
     * Puts the draft of the manifest's period into the place of the earlier publication, together with the manifest. If
     * both are the same to the byte, the earlier one is left untouched.
     *
     * @return the folder of the publication
     */
    Path publish(Manifest manifest);
}
