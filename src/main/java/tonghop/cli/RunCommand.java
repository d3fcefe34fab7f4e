package tonghop.cli;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Night;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;
import tonghop.run.Runs;

/** {@code run 2023} consolidates a period; {@code run} every period with news. */
final class RunCommand implements Command {

    @Override
    public String name() {
        return "run";
    }

    @Override
    public Operands operands() {
        return Operands.PERIOD;
    }

    @Override
    public Exit carryOut(Request request) {
        return request.period().map(period -> consolidated(period, request)).orElseGet(() -> nightly(request));
    }

    private static Exit consolidated(ReportingPeriod period, Request request) {
        try (Runs runs =
                request.rooms().runs(request.workspace(), request.wording().language())) {
            RunResult result = runs.run(period, request.meter());
            tell(result, request);
            return result.ending() == Ending.NO_FILES ? Exit.USAGE : exit(List.of(result));
        }
    }

    private static Exit nightly(Request request) {
        Night night =
                request.rooms().nightly(request.workspace(), request.wording().language(), request.meter());
        if (night.periods().isEmpty()) {
            request.answer(request.page().line(request.wording().say("run.nothing")));
        }
        night.results().forEach(result -> tell(result, request));
        night.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        return exit(night.results());
    }

    private static void tell(RunResult result, Request request) {
        Path input = request.workspace().resolve("input");
        request.answer(
                new RunPage(request.wording(), result, input).on(request.page()).blank());
    }

    private static Exit exit(List<RunResult> results) {
        return results.stream().anyMatch(RunResult::isIncomplete) ? Exit.INCOMPLETE : Exit.DONE;
    }
}
