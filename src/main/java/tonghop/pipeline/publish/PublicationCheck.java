package tonghop.pipeline.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import tonghop.domain.reporting.ReportingPeriod;

/** Tells whether what was published still stands as it was published. */
public interface PublicationCheck {

    /** Whether there is a publication, and every file that its manifest names is there with the bytes it names. */
    boolean isIntact(ReportingPeriod period);

    /** The hash of the manifest of a publication; empty where there is none. */
    default Optional<String> manifest(ReportingPeriod period) {
        return Optional.empty();
    }

    /** The publications with which one was compared: the hash of each manifest as it was then, by its period. */
    default SortedMap<String, String> comparedWith(ReportingPeriod period) {
        return Collections.emptySortedMap();
    }

    /** In which clusters the members of a publication stand, by their ids; nothing of members of which it does not tell. */
    default SortedMap<String, String> clusters(ReportingPeriod period) {
        return Collections.emptySortedMap();
    }

    /** The days in whose geographies a publication is drawn besides that of its time. */
    default SortedSet<LocalDate> geographies(ReportingPeriod period) {
        return Collections.emptySortedSet();
    }
}
