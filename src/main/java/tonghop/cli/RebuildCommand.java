package tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.journal.Act.Kind;
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
        List<ReportingPeriod> published = published(request);
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
        new RestorationLines(wording, result, Tense.DID).ofItself(page);
        switch (result.ending()) {
            case CLOSED -> {}
            case CLOSED_AND_LOST -> page.line(wording.say("run.CLOSED_AND_LOST", period));
            default ->
                page.line(wording.say(
                        "rebuild.done", period, Integer.toString(result.totals().size())));
        }
    }

    /** What stands, and what the journal says was published: its folder may be lost with the store. */
    private static List<ReportingPeriod> published(Request request) {
        Standings standings = request.rooms().standings(request.workspace());
        Stream<ReportingPeriod> standing = standings.periods().stream()
                .map(standings::of)
                .filter(one -> !one.published().isEmpty())
                .map(Standing::period);
        Stream<ReportingPeriod> noted = request.rooms().journal(request.workspace()).acts().of(Kind.PUBLISHED).stream()
                .flatMap(act -> ReportingPeriod.parse(act.period()).stream());
        return Stream.concat(standing, noted)
                .distinct()
                .sorted(ReportingPeriod.comparedAfter())
                .toList();
    }
}
