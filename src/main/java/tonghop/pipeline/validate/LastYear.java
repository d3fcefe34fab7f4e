package tonghop.pipeline.validate;

import java.util.Optional;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;

/** What was published of a member for the same period a year before. */
@FunctionalInterface
public interface LastYear {

    /** Where nothing was published yet. */
    LastYear UNKNOWN = (member, period, section, measure) -> Optional.empty();

    /**
     * A total as it was published, in whole đồng for amounts; empty where none was, or not all of it was converted.
     *
     * @param period the one that is reported on now
     */
    Optional<Long> total(String member, ReportingPeriod period, Section section, Field measure);
}
