package tonghop;

import tonghop.batch.BatchRegister;
import tonghop.batch.BatchRuns;
import tonghop.batch.Edition;
import tonghop.batch.Jobs;
import tonghop.batch.Stores;
import tonghop.batch.Workshop;
import tonghop.domain.rule.Language;
import tonghop.excel.WarmUp;
import tonghop.run.Register;
import tonghop.run.Runs;
import tonghop.store.Database;
import tonghop.store.Store;
import tonghop.workspace.inbox.InputFolder;
import tonghop.workspace.reference.Reference;

/** A workspace that was taken. */
record Opened(
        Folders folders, Language language, Reference reference, Database database, int readers, Runnable afterwards) {

    /** The same workspace, worked on by other reference data. */
    Opened by(Reference other) {
        return new Opened(folders, language, other, database, readers, afterwards);
    }

    void release() {
        try {
            database.close();
        } finally {
            afterwards.run();
        }
    }

    /** What is written elsewhere is drawn for nobody. */
    void warmUp() {
        if (!folders.areDry()) {
            WarmUp.start();
        }
    }

    RuleBook rules() {
        return RuleBook.of(reference.hashes());
    }

    Edition edition() {
        return new Edition(rules().provenance(), folders.output(), language, reference.decisions());
    }

    Runs runs() {
        Store store = new Store(database);
        Stores stores = stores(store);
        Jobs jobs = new Jobs(
                () -> {
                    warmUp(); // only a run that has something to do comes here, and it will draw
                    return JobHistory.in(database.source(), store.transactions());
                },
                store.transactions(),
                readers);
        Workshop workshop = new Workshop(stores, new Assembly(this, stores).stages(), edition());
        return new BatchRuns(workshop, jobs, new Past(this, store), this::release);
    }

    Register register() {
        Stores stores = stores(new Store(database));
        return new BatchRegister(
                stores, new Assembly(this, stores).stages(), edition(), reference.members(), this::release);
    }

    Stores stores(Store store) {
        return new Stores(
                new InputFolder(folders.input()),
                folders.receipts(),
                store.inventories(),
                store.admissions(),
                store.staging(),
                store.examinations(reference.members()),
                store.postings(),
                store.ledger(),
                store.publications(),
                folders.journal(),
                folders.archive());
    }
}
