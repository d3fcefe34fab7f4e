package tonghop;

import java.nio.file.Path;
import tonghop.domain.rule.Language;
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
    Path received() {
        return store().resolve("received");
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
