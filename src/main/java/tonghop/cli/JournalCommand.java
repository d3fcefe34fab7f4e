package tonghop.cli;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Acts;

/** {@code journal [PERIOD]} prints what was done, by whom and why, without opening the store. */
final class JournalCommand implements Command {

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Operands operands() {
        return Operands.PERIOD;
    }

    @Override
    public Exit carryOut(Request request) {
        Acts acts = request.rooms().journal(request.workspace()).acts();
        List<Act> asked = request.period().map(acts::on).orElse(acts.all());
        request.answer(
                asked.isEmpty()
                        ? request.page().line(none(request))
                        : new JournalPage(request.wording(), asked).on(request.page()));
        return Exit.DONE;
    }

    private static String none(Request request) {
        return request.period()
                .map(period -> request.wording().say("journal.none", period.label()))
                .orElse(request.wording().say("journal.empty"));
    }
}
