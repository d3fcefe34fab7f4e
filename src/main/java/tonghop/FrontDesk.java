package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import tonghop.batch.EarlierReports;
import tonghop.batch.FilePreviews;
import tonghop.batch.MemberTemplates;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.ContentProbe;
import tonghop.excel.in.Limits;
import tonghop.excel.out.PoiForms;
import tonghop.excel.reply.PoiReplies;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.template.Typesetting;
import tonghop.run.Previews;
import tonghop.run.Standings;
import tonghop.run.Templates;
import tonghop.store.Database;
import tonghop.store.Store;
import tonghop.workspace.inbox.InputFolder;
import tonghop.workspace.output.FolderStandings;
import tonghop.workspace.output.TemplateFolder;
import tonghop.workspace.reference.Reference;
import tonghop.workspace.reference.ReferenceFolder;

/** Puts together what is done without a run. Nothing is opened before it is asked for. */
final class FrontDesk {

    private FrontDesk() {}

    /**
     * Looks at single files by the rules of a workspace.
     *
     * @throws tonghop.run.BrokenReference if the reference data cannot be used
     */
    static Previews previews(Path workspace, Language language) {
        Folders folders = new Folders(workspace);
        Judgement judgement = Judgement.by(folders.reference(Language.VI).read(), folders);
        return new FilePreviews(
                new ContentProbe(Limits.standard()),
                new AnyWorkbooks(Limits.standard()),
                judgement.reader(),
                judgement.examiner(),
                language,
                new PoiReplies(FrontDesk::nothingReceived, language));
    }

    /** Files that are looked at by themselves were not received. */
    private static Path nothingReceived(String sha256) {
        throw new IllegalStateException(sha256 + " was not received");
    }

    /** Tells where periods stand, without taking the workspace. */
    static Standings standings(Path workspace) {
        Folders folders = new Folders(workspace);
        return new FolderStandings(
                new InputFolder(folders.input()),
                folders.output(),
                folders.reference(Language.VI).members(),
                folders.settings().zone());
    }

    /** Writes the workbooks that members fill in; takes the workspace for as long as it reads what they reported before. */
    static Templates templates(Path workspace, Language language) {
        Folders folders = new Folders(workspace);
        ReferenceFolder data = folders.reference(language);
        Reference reference = data.read();
        Typesetting typesetting = new Typesetting(
                data.lists(), reference.clusters(), reference.sectors(), Wording.of("messages/forms", Language.VI));
        return new MemberTemplates(
                reference.members(),
                typesetting,
                year -> reported(folders, reference, year),
                new PoiForms(),
                new TemplateFolder(folders.output()));
    }

    private static Map<String, MemberReport> reported(Folders folders, Reference reference, int year) {
        if (!Database.isAt(folders.database())) {
            return Map.of();
        }
        Clock clock = Clock.system(folders.settings().zone());
        try (Database database = Database.open(folders.database(), clock)) {
            Store store = new Store(database);
            Bookkeeping books = new Bookkeeping(store.ledger(), reference.members(), reference.clusters());
            return new EarlierReports(store.publications(), books).of(year);
        }
    }
}
