package tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Wording;

/**
 * What a person asked for, once it is understood, and where to answer.
 *
 * @param typed the command with what was typed around it
 */
record Request(Typed typed, Path workspace, Rooms rooms, Terminal terminal, Meter meter, Wording wording) {

    private List<String> operands() {
        return typed.operands();
    }

    boolean has(Command.Option option) {
        return typed.has(option);
    }

    /** The values of an option of the command, in the order in which they were typed. */
    List<String> values(Command.Option option) {
        return typed.values(option);
    }

    Page page() {
        return new Page(terminal.paint(), terminal.columns());
    }

    void answer(Page page) {
        print(page.toString());
    }

    void print(String text) {
        meter.clear();
        terminal.out().print(text);
    }

    /**
     * The folder that an option names, if it was typed.
     *
     * @throws UsageFault if something else has its name
     */
    Optional<Path> folder(Command.Option option) {
        return values(option).stream().findFirst().map(Request::folder);
    }

    private static Path folder(String typed) {
        if (typed.isBlank() || (Files.exists(Path.of(typed)) && !Files.isDirectory(Path.of(typed)))) {
            throw new UsageFault("fault.no-folder", typed);
        }
        return Path.of(typed);
    }

    /** The period that was typed, or empty where none was. */
    Optional<ReportingPeriod> period() {
        return operands().stream().findFirst().map(Request::parsed);
    }

    /** What was typed behind the period. */
    List<String> behindPeriod() {
        return operands().stream().skip(1).toList();
    }

    private static ReportingPeriod parsed(String typed) {
        return ReportingPeriod.parse(typed).orElseThrow(() -> new UsageFault("fault.period", typed));
    }

    /** The files that were typed; all of them are there. */
    List<Path> files() {
        return operands().stream().map(Request::present).toList();
    }

    private static Path present(String typed) {
        Path file = Path.of(typed);
        if (Files.isDirectory(file)) {
            throw new UsageFault("fault.folder", typed);
        }
        if (!Files.isReadable(file)) {
            throw new UsageFault("fault.file", typed);
        }
        return file;
    }
}
