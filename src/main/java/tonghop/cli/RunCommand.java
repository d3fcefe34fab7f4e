package tonghop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Geographies;
import tonghop.run.Night;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;
import tonghop.run.Standings;

/**
 * {@code run 2023 [--geography DAY]} consolidates a period; {@code run} every period with news; with {@code --dry-run} both
 * only say what would change.
 */
final class RunCommand implements Command {

    private static final Option GEOGRAPHY = new Option("--geography", Values.ONE);
    static final Option DRY_RUN = new Option("--dry-run", Values.NONE);
    private static final String NONE = "none";

    @Override
    public String name() {
        return "run";
    }

    @Override
    public Operands operands() {
        return Operands.PERIOD;
    }

    @Override
    public List<Option> options() {
        return List.of(GEOGRAPHY, DRY_RUN);
    }

    @Override
    public Exit carryOut(Request request) {
        List<String> geography = request.values(GEOGRAPHY);
        if (request.period().isEmpty() && !geography.isEmpty()) {
            throw new UsageFault("fault.geography-of-none", geography.get(0));
        }
        Geographies geographies = geography.stream()
                .reduce((one, last) -> last)
                .map(RunCommand::geographies)
                .orElse(Geographies.AS_BEFORE);
        return request.period()
                .map(period -> consolidated(period, geographies, request))
                .orElseGet(() -> nightly(request));
    }

    private static Geographies geographies(String typed) {
        if (typed.equals(NONE)) {
            return Geographies.NONE;
        }
        try {
            return Geographies.also(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            throw new UsageFault("fault.geography", typed);
        }
    }

    private static Exit consolidated(ReportingPeriod period, Geographies geographies, Request request) {
        try (Runs runs = runs(request)) {
            RunResult result = runs.run(period, geographies, request.meter());
            tell(result, request);
            return result.ending() == Ending.NO_FILES ? Exit.USAGE : exit(List.of(result));
        }
    }

    private static Runs runs(Request request) {
        Rooms rooms = request.rooms();
        Language language = request.wording().language();
        return request.has(DRY_RUN)
                ? rooms.rehearsing(request.workspace(), language)
                : rooms.runs(request.workspace(), language);
    }

    private static Night night(Request request) {
        Rooms rooms = request.rooms();
        Language language = request.wording().language();
        return request.has(DRY_RUN)
                ? rooms.rehearsedNight(request.workspace(), language, request.meter())
                : rooms.nightly(request.workspace(), language, request.meter());
    }

    private static Exit nightly(Request request) {
        Night night = night(request);
        if (night.periods().isEmpty()) {
            request.answer(request.page().line(request.wording().say("run.nothing")));
        }
        night.results().forEach(result -> tell(result, request));
        night.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        waiting(night, request);
        return exit(night.results());
    }

    /** What waits was told when it came; it is told again, so that nobody forgets it. */
    private static void waiting(Night night, Request request) {
        List<ReportingPeriod> untold = request.rooms().journal(request.workspace()).acts().closings().stream()
                .flatMap(closing -> ReportingPeriod.parse(closing.period()).stream())
                .filter(period ->
                        night.results().stream().noneMatch(told -> told.period().equals(period)))
                .sorted()
                .toList();
        if (untold.isEmpty()) {
            return; // to see where a period stands, all of its files are read
        }
        Standings standings = request.rooms().standings(request.workspace());
        ClosedLines lines = new ClosedLines(request.wording());
        untold.stream()
                .map(standings::of)
                .filter(standing -> !standing.unread().isEmpty())
                .forEach(standing -> request.answer(lines.on(request.page(), standing)));
    }

    private static void tell(RunResult result, Request request) {
        Path input = request.workspace().resolve("input");
        Tense tense = Tense.of(request.typed());
        request.answer(new RunPage(request.wording(), result, input, tense)
                .on(request.page())
                .blank());
    }

    private static Exit exit(List<RunResult> results) {
        return results.stream().anyMatch(RunResult::isIncomplete) ? Exit.INCOMPLETE : Exit.DONE;
    }
}
