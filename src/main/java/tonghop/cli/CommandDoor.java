package tonghop.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tonghop.domain.rule.Wording;

/** The command line as a whole: understands what was typed, carries it out and says how it ended. */
public final class CommandDoor {

    private static final List<Command> COMMANDS = List.of(
            new RunCommand(),
            new CheckCommand(),
            new InspectCommand(),
            new TemplateCommand(),
            new StatusCommand(),
            new HistoryCommand(),
            new DiffCommand(),
            ActCommand.WITHDRAW,
            ActCommand.RESTORE,
            ActCommand.CLOSE,
            ActCommand.REOPEN,
            new JournalCommand(),
            new RebuildCommand(),
            new ServeCommand());

    private final Rooms rooms;
    private final Terminal terminal;
    private final Path home;
    private final Clock clock;

    /** @param home the workspace where none is named */
    public CommandDoor(Rooms rooms, Terminal terminal, Path home, Clock clock) {
        this.rooms = rooms;
        this.terminal = terminal;
        this.home = home;
        this.clock = clock;
    }

    /** Does what was typed and returns the exit code. */
    public int enter(String... words) {
        Wording wording = Wording.of("messages/cli", Typed.languageAmong(words));
        CommandLine line = new Grammar(wording).of(Typed.commandsAmong(COMMANDS, words));
        Faults faults = new Faults(terminal, wording, clock);
        try {
            return answered(line.parseArgs(words), faults, wording).code();
        } catch (ParameterException misunderstood) {
            return faults.misunderstood(misunderstood).code();
        }
    }

    private Exit answered(ParseResult parsed, Faults faults, Wording wording) {
        parsed.asCommandLineList().forEach(line -> line.setOut(printer()));
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return Exit.DONE;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(terminal.out());
            return Exit.USAGE;
        }
        return carriedOut(new Typed(parsed), faults, wording);
    }

    private Exit carriedOut(Typed typed, Faults faults, Wording wording) {
        Meter meter = new Meter(terminal.err(), terminal.screen(), wording, Tense.of(typed));
        try {
            return typed.commandAmong(COMMANDS).carryOut(request(typed, meter, wording));
        } catch (RuntimeException | Error fault) {
            meter.clear();
            return faults.happened(fault, meter.doing(), log(typed));
        }
    }

    /** Who only wants to know what would change finds nothing changed, not even this. */
    private Path log(Typed typed) {
        return typed.has(RunCommand.DRY_RUN) ? ErrorLog.aside() : ErrorLog.of(typed.workspaceOr(home));
    }

    private Request request(Typed typed, Meter meter, Wording wording) {
        typed.requireLanguage();
        Path workspace = typed.requireWorkspaceOr(home);
        terminal.noise().accept(ErrorLog.appendingTo(log(typed)));
        return new Request(typed, workspace, rooms, terminal, meter, wording);
    }

    private PrintWriter printer() {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
    }
}
