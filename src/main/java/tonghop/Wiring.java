package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import tonghop.batch.BatchRegister;
import tonghop.batch.BatchRuns;
import tonghop.batch.EarlierPublications;
import tonghop.batch.Edition;
import tonghop.batch.Hindsight;
import tonghop.batch.Jobs;
import tonghop.batch.Keepsakes;
import tonghop.batch.Stages;
import tonghop.batch.Stages.Issuing;
import tonghop.batch.Stores;
import tonghop.domain.journal.Act;
import tonghop.domain.ledger.Redrawing;
import tonghop.domain.reporting.Geography;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.excel.WarmUp;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.ContentProbe;
import tonghop.excel.in.Limits;
import tonghop.excel.out.PoiBooks;
import tonghop.excel.out.WorkbookTotals;
import tonghop.excel.reply.PoiReplies;
import tonghop.pipeline.Meanwhile;
import tonghop.pipeline.intake.Intake;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Inheritance;
import tonghop.pipeline.normalise.Normalising;
import tonghop.pipeline.publish.PublicationCheck;
import tonghop.pipeline.publish.Publishing;
import tonghop.pipeline.publish.Shelf;
import tonghop.pipeline.publish.TrialPublishing;
import tonghop.run.Register;
import tonghop.run.Runs;
import tonghop.store.BlankStore;
import tonghop.store.Database;
import tonghop.store.Store;
import tonghop.workspace.inbox.InputFolder;
import tonghop.workspace.output.DataFolder;
import tonghop.workspace.reference.Reference;

/** Puts runs together: here and at the {@link FrontDesk} adapters meet ports, and nowhere else. */
final class Wiring {

    private Wiring() {}

    /**
     * Takes a workspace for runs.
     *
     * @throws tonghop.run.BrokenReference if the reference data cannot be used; the workspace is free again
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    static Runs runs(Path workspace, Language language) {
        return opened(new Folders(workspace), language, () -> {}, Wiring::runs);
    }

    /**
     * Takes a workspace for runs that leave everything in it as it is.
     *
     * @throws tonghop.run.BrokenReference if the reference data cannot be used; the workspace is free again
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    static Runs rehearsing(Path workspace, Language language) {
        DryRun dry = DryRun.over(workspace);
        try {
            return opened(dry.folders(), language, dry::close, Wiring::runs);
        } catch (RuntimeException unable) {
            dry.close();
            throw unable;
        }
    }

    /**
     * Takes a workspace for what people do to the reports.
     *
     * @throws tonghop.run.BrokenReference if the reference data cannot be used; the workspace is free again
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    static Register register(Path workspace, Language language) {
        return opened(new Folders(workspace), language, () -> {}, Wiring::register);
    }

    /**
     * Takes a workspace and throws away what its store remembers, but for closed periods; runs make it again from what was
     * received.
     *
     * @throws tonghop.run.Refused if something of what was received is missing; the store is as it was
     */
    static Runs rebuilding(Path workspace, Language language) {
        return opened(new Folders(workspace), language, () -> {}, opened -> {
            new Keepsakes(opened.folders().receipts()).requireAll();
            opened.database()
                    .emptyBut(opened.folders().journal().acts().closings().stream()
                            .map(Act::sha256)
                            .toList());
            return runs(opened);
        });
    }

    /** A workspace that was taken. */
    private record Opened(
            Folders folders,
            Language language,
            Reference reference,
            Database database,
            int readers,
            Runnable afterwards) {

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
    }

    private static <T> T opened(Folders folders, Language language, Runnable afterwards, Function<Opened, T> made) {
        Settings settings = folders.settings();
        try (Meanwhile<Reference> reference =
                Meanwhile.of(() -> folders.reference(language).read())) {
            Database database = Database.open(folders.database(), blank(), Clock.system(settings.zone()));
            try {
                return made.apply(
                        new Opened(folders, language, reference.result(), database, settings.readers(), afterwards));
            } catch (RuntimeException incomplete) {
                database.close();
                throw incomplete;
            }
        }
    }

    private static Runs runs(Opened opened) {
        Store store = new Store(opened.database());
        Stores stores = stores(opened, store);
        Jobs jobs = new Jobs(
                () -> {
                    opened.warmUp(); // only a run that has something to do comes here, and it will draw
                    return JobHistory.in(opened.database().source(), store.transactions());
                },
                store.transactions(),
                opened.readers());
        return new BatchRuns(stores, stages(opened, stores), opened.edition(), jobs, opened::release);
    }

    private static Register register(Opened opened) {
        Stores stores = stores(opened, new Store(opened.database()));
        return new BatchRegister(
                stores,
                stages(opened, stores),
                opened.edition(),
                opened.reference().members(),
                opened::release);
    }

    private static Stores stores(Opened opened, Store store) {
        Folders folders = opened.folders();
        return new Stores(
                new InputFolder(folders.input()),
                folders.receipts(),
                store.inventories(),
                store.admissions(),
                store.staging(),
                store.examinations(opened.reference().members()),
                store.postings(),
                store.ledger(),
                store.publications(),
                folders.journal(),
                folders.archive());
    }

    private static Stages stages(Opened opened, Stores stores) {
        Reference reference = opened.reference();
        Judgement judgement = Judgement.by(reference, opened.folders());
        RuleBook rules = opened.rules();
        PublicationCheck check = opened.folders().check();
        Bookkeeping books = new Bookkeeping(
                stores.ledger(),
                reference.members(),
                reference.clusters(),
                reference.rulebook().explanations(),
                reference.decisions());
        Hindsight hindsight = new EarlierPublications(
                stores.publications(), books, check, day -> geography(day, reference), reference.rates());
        return new Stages(
                new Intake(
                        stores.inbox(), stores.received(), period -> judgement.hash(period, rules), stores.journal()),
                new ContentProbe(Limits.standard()),
                new AnyWorkbooks(Limits.standard()),
                judgement.reader()::read,
                judgement.examiner()::examine,
                new Normalising(reference.rates()),
                books,
                issuing(opened, stores, hindsight),
                check,
                hindsight,
                new Inheritance(reference.successions()));
    }

    private static Geography geography(LocalDate day, Reference reference) {
        return new Geography(reference.members(), reference.successions(), reference.clusters(), day);
    }

    private static Issuing issuing(Opened opened, Stores stores, Hindsight hindsight) {
        Reference reference = opened.reference();
        DataFolder data = new DataFolder(Wording.ofFindings(Language.VI), reference.donors());
        Shelf shelf = opened.folders().shelf();
        return opened.folders().areDry()
                ? new TrialPublishing(data, shelf)::publish
                : new Publishing(
                        new PoiBooks(Language.VI),
                        new WorkbookTotals(new AnyWorkbooks(Limits.standard())),
                        data,
                        new PoiReplies(stores.received()::copy, Language.VI),
                        shelf,
                        (book, day) -> hindsight.with(new Redrawing(geography(day, reference)).of(book)))::publish;
    }

    /** The launcher says in {@code tonghop.blank} where the build left a store without anything in it. */
    private static BlankStore blank() {
        return new BlankStore(
                Optional.ofNullable(System.getProperty("tonghop.blank")).map(Path::of));
    }
}
