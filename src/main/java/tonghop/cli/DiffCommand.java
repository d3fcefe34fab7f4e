package tonghop.cli;

import java.util.List;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Comparison;
import tonghop.run.Register;

/** {@code diff PERIOD --member ID [V1 V2]} shows what lies between two versions, in rows and in money. */
final class DiffCommand implements Command {

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public Operands operands() {
        return Operands.PERIOD_AND_VERSIONS;
    }

    @Override
    public List<Option> options() {
        return List.of(Signing.MEMBER);
    }

    @Override
    public Exit carryOut(Request request) {
        ReportingPeriod period = request.period().orElseThrow();
        String member = Signing.required(request, Signing.MEMBER);
        if (request.behindPeriod().size() == 1) {
            throw new UsageFault("fault.missing", request.wording().say("operand.PERIOD_AND_VERSIONS"));
        }
        try (Register register =
                request.rooms().register(request.workspace(), request.wording().language())) {
            Comparison comparison = register.compare(period, member, request.behindPeriod());
            request.answer(new DiffPage(request.wording(), comparison).on(request.page()));
            return Exit.DONE;
        }
    }
}
