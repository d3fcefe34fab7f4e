package tonghop.pipeline.publish;

import tonghop.domain.reporting.ReportingPeriod;

/** Tells whether what was published still stands as it was published. */
public interface PublicationCheck {

    /** Whether there is a publication, and every file that its manifest names is there with the bytes it names. */
    boolean isIntact(ReportingPeriod period);
}
