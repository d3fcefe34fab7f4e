package tonghop.pipeline.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a publication was made with, beside the reports.
 *
 * @param reference the SHA-256 of each file of the reference data (the rule book), by its name
 * @param program the version of the program
 * @param geographies the days in whose geographies everything is drawn besides that of its time
 */
public record Provenance(Map<String, String> reference, String program, SortedSet<LocalDate> geographies) {

    public Provenance {
        reference = Map.copyOf(reference);
        geographies = Collections.unmodifiableSortedSet(new TreeSet<>(geographies));
    }

    public Provenance(Map<String, String> reference, String program) {
        this(reference, program, Collections.emptySortedSet());
    }

    public Provenance drawnIn(SortedSet<LocalDate> days) {
        return new Provenance(reference, program, days);
    }
}
