package tonghop.pipeline.validate;

import java.util.Optional;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.reporting.Line;

/** Finds the rate in force for a row of the report that is examined. */
interface RateInForce {

    /** The rate by the policy of the office, or empty where the office has none for the period. */
    Optional<ExchangeRate> of(Line line);
}
