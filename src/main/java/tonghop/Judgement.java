package tonghop;

import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.read.ReportReader;
import tonghop.pipeline.validate.Examiner;
import tonghop.workspace.output.PublishedTotals;
import tonghop.workspace.reference.Reference;

/**
 * By what reports are read and examined.
 *
 * @param published what they are compared with
 */
record Judgement(Reference reference, PublishedTotals published) {

    static Judgement by(Reference reference, Folders folders) {
        return new Judgement(reference, folders.published());
    }

    ReportReader reader() {
        return new ReportReader(reference.vocabulary(), reference.members(), reference.decisions());
    }

    Examiner examiner() {
        return new Examiner(
                reference.rates(),
                reference.vocabulary().labels(),
                reference.sectors(),
                reference.donors(),
                reference.rulebook(),
                published,
                reference.decisions());
    }

    /** What was published of the year before counts among the rules if there is one that compares with it. */
    String hash(ReportingPeriod period, RuleBook rules) {
        return reference.rulebook().comparesYears(period) ? rules.hash(published.fingerprint(period)) : rules.hash();
    }
}
