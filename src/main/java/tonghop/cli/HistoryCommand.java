package tonghop.cli;

import java.util.List;
import tonghop.run.History;
import tonghop.run.Register;

/** {@code history PERIOD [--member ID]} lists the versions of the reports, and which one counts. */
final class HistoryCommand implements Command {

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Operands operands() {
        return Operands.KNOWN_PERIOD;
    }

    @Override
    public List<Option> options() {
        return List.of(Signing.MEMBER);
    }

    @Override
    public Exit carryOut(Request request) {
        try (Register register =
                request.rooms().register(request.workspace(), request.wording().language())) {
            History history = register.history(request.period().orElseThrow(), Signing.last(request, Signing.MEMBER));
            request.answer(new HistoryPage(request.wording(), history).on(request.page()));
            return Exit.DONE;
        }
    }
}
