package tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.RunResult;
import tonghop.run.Runs;
import tonghop.run.Standings;
import tonghop.run.Standings.Standing;

/** {@code rebuild} makes the store again from what was received; closed periods stay as they are. */
final class RebuildCommand implements Command {

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public Exit carryOut(Request request) {
        List<ReportingPeriod> open = open(request.rooms().standings(request.workspace()));
        List<RunResult> results = new ArrayList<>();
        try (Runs runs = request.rooms()
                .rebuilding(request.workspace(), request.wording().language())) {
            open.forEach(period -> results.add(runs.run(period, request.meter())));
        }
        Page page = request.page();
        results.forEach(result -> page.line(request.wording()
                .say(
                        "rebuild.done",
                        result.period().label(),
                        Integer.toString(result.totals().size()))));
        request.answer(page.line(request.wording().say("rebuild.end")));
        return results.stream().anyMatch(RunResult::isIncomplete) ? Exit.INCOMPLETE : Exit.DONE;
    }

    private static List<ReportingPeriod> open(Standings standings) {
        return standings.periods().stream()
                .map(standings::of)
                .filter(standing ->
                        !standing.published().isEmpty() && standing.closing().isEmpty())
                .map(Standing::period)
                .toList();
    }
}
