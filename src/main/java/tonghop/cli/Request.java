package tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Wording;

/**
 * What a person asked for, once it is understood, and where to answer.
 *
 * @param operands what was typed after the command's name
 * @param options the command's own ones that were typed, with their values; empty for those that take none
 */
record Request(
        List<String> operands,
        Map<String, String> options,
        Path workspace,
        Rooms rooms,
        Terminal terminal,
        Meter meter,
        Wording wording) {

    Request {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
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
    Optional<Path> folder(String option) {
        return Optional.ofNullable(options.get(option)).map(typed -> {
            if (typed.isBlank() || (Files.exists(Path.of(typed)) && !Files.isDirectory(Path.of(typed)))) {
                throw new UsageFault("fault.no-folder", typed);
            }
            return Path.of(typed);
        });
    }

    /** The period that was typed, or empty where none was. */
    Optional<ReportingPeriod> period() {
        return operands.stream().findFirst().map(Request::parsed);
    }

    private static ReportingPeriod parsed(String typed) {
        return ReportingPeriod.parse(typed).orElseThrow(() -> new UsageFault("fault.period", typed));
    }

    /** The files that were typed; all of them are there. */
    List<Path> files() {
        return operands.stream().map(Request::present).toList();
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
