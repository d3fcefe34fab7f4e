package tonghop.workspace.output;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.publish.PublicationCheck;

/**
 * Publications as a run sees them that writes elsewhere: what it made itself, and else what stands.
 *
 * @param standing is only looked at
 */
public record SeenPublications(OutputShelf made, OutputShelf standing) implements PublicationCheck {

    @Override
    public boolean isIntact(ReportingPeriod period) {
        return seen(period).isIntact(period);
    }

    @Override
    public Optional<String> manifest(ReportingPeriod period) {
        return seen(period).manifest(period);
    }

    @Override
    public SortedMap<String, String> comparedWith(ReportingPeriod period) {
        return seen(period).comparedWith(period);
    }

    @Override
    public SortedMap<String, String> clusters(ReportingPeriod period) {
        return seen(period).clusters(period);
    }

    @Override
    public SortedSet<LocalDate> geographies(ReportingPeriod period) {
        return seen(period).geographies(period);
    }

    private OutputShelf seen(ReportingPeriod period) {
        return made.manifest(period).isPresent() ? made : standing;
    }
}
