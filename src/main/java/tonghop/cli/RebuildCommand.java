package tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Wording;
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
        List<ReportingPeriod> published = published(request.rooms().standings(request.workspace()));
        List<RunResult> results = new ArrayList<>();
        try (Runs runs = request.rooms()
                .rebuilding(request.workspace(), request.wording().language())) {
            published.forEach(period -> results.add(runs.run(period, request.meter())));
        }
        Page page = request.page();
        results.forEach(result -> told(result, request.wording(), page));
        request.answer(page.line(request.wording().say("rebuild.end")));
        return results.stream().anyMatch(RunResult::isIncomplete) ? Exit.INCOMPLETE : Exit.DONE;
    }

    private static void told(RunResult result, Wording wording, Page page) {
        String period = result.period().label();
        switch (result.ending()) {
            case CLOSED -> {}
            case CLOSED_AND_LOST ->
                page.line(wording.say("run.CLOSED_AND_LOST", period))
                        .paragraph("  ", wording.say("run.CLOSED_AND_LOST.hint", period));
            default ->
                page.line(wording.say(
                        "rebuild.done", period, Integer.toString(result.totals().size())));
        }
    }

    private static List<ReportingPeriod> published(Standings standings) {
        return standings.periods().stream()
                .map(standings::of)
                .filter(standing -> !standing.published().isEmpty())
                .map(Standing::period)
                .toList();
    }
}
