package tonghop.pipeline.intake;

import java.util.List;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Unreadable;

/** Which contents go on to be read. Deciding on one again changes nothing. */
public interface Admissions {

    /** The arrivals of a frozen inventory that were not decided on under its rule book; those that could not be opened are none. */
    List<Arrival> undecided(String inventory);

    void admit(Arrival arrival, String ruleBook);

    void refuse(Arrival arrival, String ruleBook, Unreadable reason);
}
