package tonghop.pipeline.validate;

import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.rulebook.RulesInForce;

/** What one report is held against: the rules and rates that are in force for its period, and the lists of the office. */
record Standards(
        ReportingPeriod period, RulesInForce rules, RateInForce rates, Labels labels, Sectors sectors, Donors donors) {}
