package tonghop;

import tonghop.batch.Stages;
import tonghop.batch.Stores;
import tonghop.batch.Workshop;
import tonghop.domain.journal.Act;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.store.Store;
import tonghop.workspace.output.ClosedIssue;
import tonghop.workspace.reference.ReferenceFolder;

/** How closed issues were made: with the reference data and the totals of the year before that were kept with each. */
record Past(Opened opened, Store store) implements Workshop.OfClosed {

    @Override
    public Workshop of(Act closing) {
        ReportingPeriod period = ReportingPeriod.parse(closing.period()).orElseThrow();
        ClosedIssue issue = opened.folders().archive().issue(period, closing.number());
        Opened then = opened.by(new ReferenceFolder(issue.reference(), opened.language()).read());
        Stores stores = then.stores(store);
        Stages stages = new Assembly(then, stores).recounting(issue);
        return new Workshop(stores, stages, then.edition());
    }
}
