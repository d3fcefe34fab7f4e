package tonghop.cli;

import java.util.List;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Templates;
import tonghop.run.Templates.Ending;
import tonghop.run.Templates.Written;

/** {@code template PERIOD [--member ID]} writes the workbooks that members fill in. */
final class TemplateCommand implements Command {

    private static final Option MEMBER = new Option("--member", Values.SEVERAL);

    @Override
    public String name() {
        return "template";
    }

    @Override
    public Operands operands() {
        return Operands.ONE_PERIOD;
    }

    @Override
    public List<Option> options() {
        return List.of(MEMBER);
    }

    @Override
    public Exit carryOut(Request request) {
        ReportingPeriod period = request.period().orElseThrow();
        Templates templates =
                request.rooms().templates(request.workspace(), request.wording().language());
        List<Member> members = templates.members(period);
        List<String> ids = request.values(MEMBER);
        List<Member> chosen = ids.isEmpty()
                ? members.stream().filter(Member::hasUnion).toList()
                : ids.stream().distinct().map(id -> chosen(id, members)).toList();
        List<Member> unclear = ids.isEmpty()
                ? members.stream().filter(member -> !member.hasUnion()).toList()
                : List.of();
        Written written = templates.write(period, chosen);
        request.answer(new TemplatePage(request.wording(), written, unclear).on(request.page()));
        return written.workbooks().stream().anyMatch(laid -> laid.ending() == Ending.KEPT)
                ? Exit.INCOMPLETE
                : Exit.DONE;
    }

    private static Member chosen(String id, List<Member> members) {
        return members.stream()
                .filter(member -> member.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageFault("fault.member", id));
    }
}
