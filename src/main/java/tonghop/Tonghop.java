package tonghop;

import java.nio.file.Path;
import java.time.Clock;
import tonghop.cli.CommandDoor;
import tonghop.cli.Rooms;
import tonghop.cli.Terminal;
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
import tonghop.workspace.output.CheckJson;

/** Where the program starts. The launcher says in {@code tonghop.home} which folder is the workspace by default. */
public final class Tonghop {

    private Tonghop() {}

    public static void main(String[] words) {
        Path home = Path.of(System.getProperty("tonghop.home", ""));
        System.exit(new CommandDoor(rooms(), Terminal.ofThisProcess(), home, Clock.systemUTC()).enter(words));
    }

    static Rooms rooms() {
        return new Wired();
    }

    /** Opens each room when a command asks for it. */
    private static final class Wired implements Rooms {

        @Override
        public Runs runs(Path workspace, Language language) {
            return Wiring.runs(workspace, language);
        }

        @Override
        public Previews previews(Path workspace, Language language) {
            return FrontDesk.previews(workspace, language);
        }

        @Override
        public CheckDocument checkDocument(Language language) {
            return new CheckJson(language);
        }

        @Override
        public Standings standings(Path workspace) {
            return FrontDesk.standings(workspace);
        }

        @Override
        public Register register(Path workspace, Language language) {
            return Wiring.register(workspace, language);
        }

        @Override
        public Runs rebuilding(Path workspace, Language language) {
            return Wiring.rebuilding(workspace, language);
        }

        @Override
        public Journal journal(Path workspace) {
            return FrontDesk.journal(workspace);
        }

        @Override
        public Templates templates(Path workspace, Language language) {
            return FrontDesk.templates(workspace, language);
        }

        @Override
        public Night nightly(Path workspace, Language language, Progress progress) {
            return Nights.nightly(workspace, language, progress);
        }

        @Override
        public Runs rehearsing(Path workspace, Language language) {
            return Wiring.rehearsing(workspace, language);
        }

        @Override
        public Night rehearsedNight(Path workspace, Language language, Progress progress) {
            return Nights.rehearsed(workspace, language, progress);
        }

        @Override
        public void serve(Path workspace, Language language) {
            Nights.serve(workspace, language);
        }
    }
}
