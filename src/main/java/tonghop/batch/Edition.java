package tonghop.batch;

import java.nio.file.Path;
import tonghop.domain.decision.Decisions;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.Provenance;

/**
 * What goes with everything that is published.
 *
 * @param output the folder of all publications
 * @param language of the person who started the run; what is published does not depend on it
 * @param decisions all that people decided
 */
public record Edition(Provenance provenance, Path output, Language language, Decisions decisions) {

    public Edition(Provenance provenance, Path output, Language language) {
        this(provenance, output, language, Decisions.NONE);
    }
}
