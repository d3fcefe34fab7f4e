package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tonghop.batch.BatchRuns;
import tonghop.batch.EarlierPublications;
import tonghop.batch.EarlierReports;
import tonghop.batch.Edition;
import tonghop.batch.FilePreviews;
import tonghop.batch.Hindsight;
import tonghop.batch.Jobs;
import tonghop.batch.MemberTemplates;
import tonghop.batch.Stages;
import tonghop.batch.Stores;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Redrawing;
import tonghop.domain.reporting.Geography;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.excel.WarmUp;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.ContentProbe;
import tonghop.excel.in.Limits;
import tonghop.excel.out.PoiBooks;
import tonghop.excel.out.PoiForms;
import tonghop.excel.out.WorkbookTotals;
import tonghop.excel.reply.PoiReplies;
import tonghop.pipeline.Meanwhile;
import tonghop.pipeline.intake.Intake;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Inheritance;
import tonghop.pipeline.normalise.Normalising;
import tonghop.pipeline.publish.Publishing;
import tonghop.pipeline.publish.Replies;
import tonghop.pipeline.read.ReportReader;
import tonghop.pipeline.template.Typesetting;
import tonghop.pipeline.validate.Examiner;
import tonghop.run.Night;
import tonghop.run.Previews;
import tonghop.run.Progress;
import tonghop.run.Runs;
import tonghop.run.Standings;
import tonghop.run.Templates;
import tonghop.schedule.Nightly;
import tonghop.schedule.Serve;
import tonghop.schedule.Signal;
import tonghop.store.BlankStore;
import tonghop.store.Database;
import tonghop.store.Store;
import tonghop.workspace.inbox.InputFolder;
import tonghop.workspace.inbox.ReceivedFolder;
import tonghop.workspace.output.DataFolder;
import tonghop.workspace.output.FolderStandings;
import tonghop.workspace.output.LastRunFile;
import tonghop.workspace.output.OutputShelf;
import tonghop.workspace.output.PublishedTotals;
import tonghop.workspace.output.TemplateFolder;
import tonghop.workspace.reference.Reference;
import tonghop.workspace.reference.ReferenceFolder;

/** The only place where adapters meet ports. Nothing is opened before it is asked for. */
final class Wiring {

    private Wiring() {}

    /**
     * Takes a workspace for runs.
     *
     * @throws tonghop.run.BrokenReference if the reference data cannot be used; the workspace is free again
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    static Runs runs(Path workspace, Language language) {
        Settings settings = Settings.of(workspace);
        try (Meanwhile<Reference> reference = Meanwhile.of(() -> reference(workspace, language))) {
            Database database =
                    Database.open(store(workspace).resolve("tonghop"), blank(), Clock.system(settings.zone()));
            try {
                return runs(workspace, language, reference.result(), database, settings.readers());
            } catch (RuntimeException incomplete) {
                database.close();
                throw incomplete;
            }
        }
    }

    private static Runs runs(Path workspace, Language language, Reference reference, Database database, int readers) {
        RuleBook rules = RuleBook.of(reference.hashes());
        Store store = new Store(database);
        Stores stores = stores(workspace, store, reference);
        Jobs jobs = new Jobs(
                () -> {
                    WarmUp.start(); // only a run that has something to do comes here, and it will draw
                    return JobHistory.in(database.source(), store.transactions());
                },
                store.transactions(),
                readers);
        return new BatchRuns(
                stores,
                stages(workspace, stores, reference, rules),
                new Edition(rules.provenance(), output(workspace), language, reference.decisions()),
                jobs,
                database::close);
    }

    private static Stores stores(Path workspace, Store store, Reference reference) {
        return new Stores(
                new InputFolder(input(workspace)),
                new ReceivedFolder(store(workspace).resolve("received")),
                store.inventories(),
                store.admissions(),
                store.staging(),
                store.examinations(reference.members()),
                store.postings(),
                store.ledger(),
                store.publications());
    }

    private static Stages stages(Path workspace, Stores stores, Reference reference, RuleBook rules) {
        OutputShelf shelf = new OutputShelf(output(workspace));
        Bookkeeping books = new Bookkeeping(
                stores.ledger(),
                reference.members(),
                reference.clusters(),
                reference.rulebook().explanations());
        Hindsight hindsight = new EarlierPublications(
                stores.publications(), books, shelf, day -> geography(day, reference), reference.rates());
        return new Stages(
                new Intake(stores.inbox(), stores.received(), period -> judgedBy(period, workspace, reference, rules)),
                new ContentProbe(Limits.standard()),
                new AnyWorkbooks(Limits.standard()),
                reader(reference)::read,
                examiner(workspace, reference)::examine,
                new Normalising(reference.rates()),
                books,
                publishing(
                        shelf,
                        new PoiReplies(stores.received()::copy, Language.VI),
                        (book, day) -> hindsight.with(new Redrawing(geography(day, reference)).of(book)))::publish,
                shelf,
                hindsight,
                new Inheritance(reference.successions()));
    }

    private static Geography geography(LocalDate day, Reference reference) {
        return new Geography(reference.members(), reference.successions(), reference.clusters(), day);
    }

    private static Publishing publishing(
            OutputShelf shelf, Replies replies, BiFunction<PeriodBook, LocalDate, PeriodBook> redrawn) {
        return new Publishing(
                new PoiBooks(Language.VI),
                new WorkbookTotals(new AnyWorkbooks(Limits.standard())),
                new DataFolder(Wording.ofFindings(Language.VI)),
                replies,
                shelf,
                redrawn);
    }

    /** Looks at single files by the rules of a workspace. */
    static Previews previews(Path workspace, Language language) {
        Reference reference = reference(workspace, Language.VI);
        return new FilePreviews(
                new ContentProbe(Limits.standard()),
                new AnyWorkbooks(Limits.standard()),
                reader(reference),
                examiner(workspace, reference),
                language,
                new PoiReplies(Wiring::nothingReceived, language));
    }

    /** Files that are looked at by themselves were not received. */
    private static Path nothingReceived(String sha256) {
        throw new IllegalStateException(sha256 + " was not received");
    }

    /** Tells where periods stand, without taking the workspace. */
    static Standings standings(Path workspace) {
        return new FolderStandings(
                new InputFolder(input(workspace)),
                output(workspace),
                new ReferenceFolder(input(workspace).resolve("reference"), Language.VI).members(),
                Settings.of(workspace).zone());
    }

    /** Writes the workbooks that members fill in; takes the workspace for as long as it reads what they reported before. */
    static Templates templates(Path workspace, Language language) {
        ReferenceFolder folder = new ReferenceFolder(input(workspace).resolve("reference"), language);
        Reference reference = folder.read();
        Typesetting typesetting = new Typesetting(
                folder.lists(), reference.clusters(), reference.sectors(), Wording.of("messages/forms", Language.VI));
        return new MemberTemplates(
                reference.members(),
                typesetting,
                year -> reported(workspace, reference, year),
                new PoiForms(),
                new TemplateFolder(output(workspace)));
    }

    private static Map<String, MemberReport> reported(Path workspace, Reference reference, int year) {
        Path file = store(workspace).resolve("tonghop");
        if (!Database.isAt(file)) {
            return Map.of();
        }
        Clock clock = Clock.system(Settings.of(workspace).zone());
        try (Database database = Database.open(file, clock)) {
            Store store = new Store(database);
            Bookkeeping books = new Bookkeeping(store.ledger(), reference.members(), reference.clusters());
            return new EarlierReports(store.publications(), books).of(year);
        }
    }

    /**
     * Consolidates every period with news and notes how it ended.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds the workspace
     */
    static Night nightly(Path workspace, Language language, Progress progress) {
        return night(workspace, language).run(progress);
    }

    /** Keeps the nightly schedule until the process is told to end. */
    static void serve(Path workspace, Language language) {
        Settings settings = Settings.of(workspace);
        Nightly nightly = night(workspace, language);
        try (Signal signal = Signal.awaited()) {
            new Serve(() -> nightly.run(Progress.SILENT), settings.schedule(), Clock.system(settings.zone()), signal)
                    .keep();
        }
    }

    private static Nightly night(Path workspace, Language language) {
        return new Nightly(
                () -> runs(workspace, language),
                new LastRunFile(output(workspace)),
                Clock.system(Settings.of(workspace).zone()));
    }

    private static Reference reference(Path workspace, Language language) {
        return new ReferenceFolder(input(workspace).resolve("reference"), language).read();
    }

    private static ReportReader reader(Reference reference) {
        return new ReportReader(reference.vocabulary(), reference.members(), reference.decisions());
    }

    private static Examiner examiner(Path workspace, Reference reference) {
        return new Examiner(
                reference.rates(),
                reference.vocabulary().labels(),
                reference.sectors(),
                reference.rulebook(),
                new PublishedTotals(output(workspace)),
                reference.decisions());
    }

    /** What was published of the year before counts among the rules if there is one that compares with it. */
    private static String judgedBy(ReportingPeriod period, Path workspace, Reference reference, RuleBook rules) {
        return reference.rulebook().comparesYears(period)
                ? rules.hash(new PublishedTotals(output(workspace)).fingerprint(period))
                : rules.hash();
    }

    /** The launcher says in {@code tonghop.blank} where the build left a store without anything in it. */
    private static BlankStore blank() {
        return new BlankStore(
                Optional.ofNullable(System.getProperty("tonghop.blank")).map(Path::of));
    }

    private static Path input(Path workspace) {
        return workspace.resolve("input");
    }

    private static Path output(Path workspace) {
        return workspace.resolve("output");
    }

    private static Path store(Path workspace) {
        return output(workspace).resolve("store");
    }
}
