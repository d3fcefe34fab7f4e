package tonghop.cli;

import java.nio.file.Path;
import tonghop.domain.journal.Journal;
import tonghop.domain.rule.Language;
import tonghop.run.CheckDocument;
import tonghop.run.Night;
import tonghop.run.Previews;
import tonghop.run.Progress;
import tonghop.run.Register;
import tonghop.run.Runs;
import tonghop.run.Standings;
import tonghop.run.Templates;

/**
 * What stands behind the commands. Nothing of it is opened before a command asks for it, so that help and status are
 * there at once.
 */
public interface Rooms {

    /**
     * Takes the workspace for one run.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    Runs runs(Path workspace, Language language);

    /**
     * Looks at single files by the rules of a workspace.
     *
     * @param language of what is written for the sender of a file
     */
    Previews previews(Path workspace, Language language);

    /** Tells checks to programs; people's words in it are in the language. */
    CheckDocument checkDocument(Language language);

    Standings standings(Path workspace);

    /**
     * Takes the workspace for what people do to the reports.
     *
     * @throws tonghop.run.WorkspaceBusy if a run holds it
     */
    Register register(Path workspace, Language language);

    /**
     * Takes the workspace and throws away what its store remembers; runs make it again.
     *
     * @throws tonghop.run.Refused if something of what was received is missing
     */
    Runs rebuilding(Path workspace, Language language);

    /** What was done in the workspace. */
    Journal journal(Path workspace);

    /**
     * The workbooks that members fill in; holds the workspace no longer than it reads what was reported before.
     *
     * @param language of what goes wrong; the workbooks speak Vietnamese
     */
    Templates templates(Path workspace, Language language);

    /**
     * Consolidates every period with news and notes for the morning how it ended.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds the workspace
     */
    Night nightly(Path workspace, Language language, Progress progress);

    /**
     * Takes the workspace for runs that only say what they would come to; nothing is written into it.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    Runs rehearsing(Path workspace, Language language);

    /**
     * Says what consolidating every period with news would come to; nothing is written, not even a note.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds the workspace
     */
    Night rehearsedNight(Path workspace, Language language, Progress progress);

    /** Keeps the nightly schedule until the process is told to end. */
    void serve(Path workspace, Language language);
}
