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

    /** The values of an option of the command, in the order in which they were typed. */
    List<String> option(String name) {
        return typed.values(name);
    }

    Page page() {
        return new Page(terminal.paint());
    }

    void answer(Page page) {
        meter.clear();
        terminal.out().print(page);
    }

    /** The period that was typed, or empty where none was. */
    Optional<ReportingPeriod> period() {
        return operands().stream().findFirst().map(Request::parsed);
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
