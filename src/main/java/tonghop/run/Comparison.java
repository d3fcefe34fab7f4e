package tonghop.run;

import tonghop.domain.ledger.Difference;

/** Two versions of a report and what lies between them. */
public record Comparison(History.Version before, History.Version after, Difference difference) {}
