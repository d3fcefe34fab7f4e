package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import tonghop.batch.Keepsakes;
import tonghop.domain.journal.Act;
import tonghop.domain.rule.Language;
import tonghop.pipeline.Meanwhile;
import tonghop.run.Register;
import tonghop.run.Runs;
import tonghop.store.BlankStore;
import tonghop.store.Database;
import tonghop.workspace.reference.Reference;

/** Takes workspaces for runs and for what people do to the reports. */
final class Wiring {

    private Wiring() {}

    /**
     * Takes a workspace for runs.
     *
     * @throws tonghop.run.BrokenReference if the reference data cannot be used; the workspace is free again
     * @throws tonghop.run.WorkspaceBusy if another run holds it
     */
    static Runs runs(Path workspace, Language language) {
        return opened(new Folders(workspace), language, () -> {}, Opened::runs);
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
            return opened(dry.folders(), language, dry::close, Opened::runs);
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
        return opened(new Folders(workspace), language, () -> {}, Opened::register);
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
            return opened.runs();
        });
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

    /** The launcher says in {@code tonghop.blank} where the build left a store without anything in it. */
    private static BlankStore blank() {
        return new BlankStore(
                Optional.ofNullable(System.getProperty("tonghop.blank")).map(Path::of));
    }
}
