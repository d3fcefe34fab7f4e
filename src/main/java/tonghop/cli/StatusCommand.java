package tonghop.cli;

import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Standings;

/** {@code status [PERIOD]} says who has sent and who is late, without opening the store. */
final class StatusCommand implements Command {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Operands operands() {
        return Operands.PERIOD;
    }

    @Override
    public Exit carryOut(Request request) {
        Standings standings = request.rooms().standings(request.workspace());
        request.answer(request.period()
                .map(period -> new StandingPage(request.wording(), standings.of(period)).on(request.page()))
                .orElseGet(() -> all(standings, request)));
        return Exit.DONE;
    }

    private static Page all(Standings standings, Request request) {
        List<ReportingPeriod> periods = standings.periods();
        return new PeriodsPage(
                        request.wording(), periods.stream().map(standings::of).toList())
                .on(request.page());
    }
}
