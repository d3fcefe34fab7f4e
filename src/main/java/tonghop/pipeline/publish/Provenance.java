package tonghop.pipeline.publish;

import java.util.Map;

/**
 * What a publication was made with, beside the reports.
 *
 * @param reference the SHA-256 of each file of the reference data (the rule book), by its name
 * @param program the version of the program
 */
public record Provenance(Map<String, String> reference, String program) {

    public Provenance {
        reference = Map.copyOf(reference);
    }
}
