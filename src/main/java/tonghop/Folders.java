package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import tonghop.domain.journal.Journal;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.PublicationCheck;
import tonghop.workspace.inbox.JournalFile;
import tonghop.workspace.inbox.ReceivedFolder;
import tonghop.workspace.output.ClosedFolder;
import tonghop.workspace.output.OutputShelf;
import tonghop.workspace.output.PublishedTotals;
import tonghop.workspace.output.SeenPublications;
import tonghop.workspace.reference.ReferenceFolder;

/**
 * Where things lie in a workspace.
 *
 * @param written where a run writes: the workspace's output, or a folder of which nothing stays
 */
record Folders(Path workspace, Path written) {

    static final String JOURNAL = "journal.tsv";

    Folders(Path workspace) {
        this(workspace, workspace.resolve("output"));
    }

    /** The same workspace for a run that writes elsewhere. */
    Folders writing(Path elsewhere) {
        return new Folders(workspace, elsewhere);
    }

    Path input() {
        return workspace.resolve("input");
    }

    Path output() {
        return workspace.resolve("output");
    }

    /** Each received file once, by its hash. */
    ReceivedFolder receipts() {
        return new ReceivedFolder(
                store().resolve("received"), output().resolve("store").resolve("received"), journal());
    }

    /** What was done; it needs no database. */
    Journal journal() {
        return new JournalFile(store().resolve(JOURNAL), Clock.system(settings().zone()));
    }

    /** What was closed; what is laid out of it goes where a run writes. */
    ClosedFolder archive() {
        return new ClosedFolder(output().resolve("store").resolve("closed"), written, input().resolve("reference"));
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

    /** Whether nothing of what is written stays. */
    boolean areDry() {
        return !written.equals(output());
    }

    OutputShelf shelf() {
        return new OutputShelf(written);
    }

    PublicationCheck check() {
        return areDry() ? new SeenPublications(shelf(), new OutputShelf(output())) : shelf();
    }

    /** What was published: by this run, or else what stands. */
    PublishedTotals published() {
        return new PublishedTotals(List.of(written, output()));
    }

    Path store() {
        return written.resolve("store");
    }
}
