package tonghop.pipeline.merge;

import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Imprint;

/**
 * An arrival with what reading it came to.
 *
 * @param reading the number of the reading in the store; 0 where there was none
 */
public record Candidate(Arrival arrival, long reading, Outcome outcome, Imprint imprint) {

    public Candidate(Arrival arrival, long reading, Outcome outcome) {
        this(arrival, reading, outcome, Imprint.NONE);
    }

    /** The report in it, if it can count. */
    boolean isReport() {
        return outcome instanceof Outcome.Reported;
    }

    Outcome.Reported report() {
        return (Outcome.Reported) outcome;
    }
}
