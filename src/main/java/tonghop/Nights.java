package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import tonghop.domain.rule.Language;
import tonghop.run.LastRuns;
import tonghop.run.Night;
import tonghop.run.Progress;
import tonghop.run.Runs;
import tonghop.schedule.Nightly;
import tonghop.schedule.Serve;
import tonghop.schedule.Signal;
import tonghop.workspace.output.LastRunFile;

/** Puts together what goes through every period with news. */
final class Nights {

    private Nights() {}

    /**
     * Consolidates every period with news and notes how it ended.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds the workspace
     */
    static Night nightly(Path workspace, Language language, Progress progress) {
        return night(workspace, language).run(progress);
    }

    /**
     * Says what that would come to; nothing is written, not even a note.
     *
     * @throws tonghop.run.WorkspaceBusy if another run holds the workspace
     */
    static Night rehearsed(Path workspace, Language language, Progress progress) {
        return nightly(workspace, () -> Wiring.rehearsing(workspace, language), night -> {})
                .run(progress);
    }

    /** Keeps the nightly schedule until the process is told to end. */
    static void serve(Path workspace, Language language) {
        Settings settings = new Folders(workspace).settings();
        Nightly nightly = night(workspace, language);
        try (Signal signal = Signal.awaited()) {
            new Serve(() -> nightly.run(Progress.SILENT), settings.schedule(), Clock.system(settings.zone()), signal)
                    .keep();
        }
    }

    private static Nightly night(Path workspace, Language language) {
        LastRuns note = new LastRunFile(new Folders(workspace).output());
        return nightly(workspace, () -> Wiring.runs(workspace, language), note);
    }

    private static Nightly nightly(Path workspace, Supplier<Runs> runs, LastRuns note) {
        return new Nightly(
                runs, note, Clock.system(new Folders(workspace).settings().zone()));
    }
}
