package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import tonghop.domain.journal.Journal;
import tonghop.domain.rule.Language;
import tonghop.workspace.inbox.JournalFile;
import tonghop.workspace.inbox.ReceivedFolder;
import tonghop.workspace.output.ClosedFolder;
import tonghop.workspace.reference.ReferenceFolder;

/** Where things lie in a workspace. */
record Folders(Path workspace) {

    Path input() {
        return workspace.resolve("input");
    }

    Path output() {
        return workspace.resolve("output");
    }

    /** Each received file once, by its hash. */
    ReceivedFolder receipts() {
        return new ReceivedFolder(store().resolve("received"), journal());
    }

    /** What was done; it needs no database. */
    Journal journal() {
        return new JournalFile(
                store().resolve("journal.tsv"), Clock.system(settings().zone()));
    }

    /** What was closed. */
    ClosedFolder archive() {
        return new ClosedFolder(store().resolve("closed"), output(), input().resolve("reference"));
    }

    /** The file of the database, without its ending. */
    Path database() {
        return store().resolve("tonghop");
    }

    ReferenceFolder reference(Language language) {
        return new ReferenceFolder(input().resolve("reference"), language);
    }

    Settings settings() {
        return Settings.of(workspace);
    }

    private Path store() {
        return output().resolve("store");
    }
}
