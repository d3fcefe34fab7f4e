package tonghop.cli;

import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.run.Register;

/**
 * A command that does one thing to a report or a period and notes it in the journal.
 *
 * @param required the options that must be typed
 */
record ActCommand(String name, List<Option> options, List<Option> required, Deed deed) implements Command {

    static final ActCommand WITHDRAW = ofVersion("withdraw", Register::withdraw);
    static final ActCommand RESTORE = ofVersion("restore", Register::restore);
    static final ActCommand CLOSE = new ActCommand(
            "close",
            List.of(Signing.BY, Signing.REASON),
            List.of(Signing.BY),
            (register, period, request) -> register.closePeriod(period, Signing.of(request)));
    static final ActCommand REOPEN = new ActCommand(
            "reopen",
            List.of(Signing.BY, Signing.REASON),
            List.of(Signing.BY, Signing.REASON),
            (register, period, request) -> register.reopen(period, Signing.of(request)));

    /** What is done. */
    interface Deed {
        Act done(Register register, ReportingPeriod period, Request request);
    }

    /** What is done to a version of a member's report. */
    private interface OnVersion {
        Act done(Register register, ReportingPeriod period, String member, String version, Act.Signed signed);
    }

    private static ActCommand ofVersion(String name, OnVersion deed) {
        return new ActCommand(
                name,
                List.of(Signing.MEMBER, Signing.VERSION, Signing.BY, Signing.REASON),
                List.of(Signing.MEMBER, Signing.BY, Signing.REASON),
                (register, period, request) -> deed.done(
                        register,
                        period,
                        Signing.last(request, Signing.MEMBER),
                        Signing.last(request, Signing.VERSION),
                        Signing.of(request)));
    }

    @Override
    public Operands operands() {
        return Operands.KNOWN_PERIOD;
    }

    /** Whatever is missing is told before the workspace is taken. */
    @Override
    public Exit carryOut(Request request) {
        ReportingPeriod period = request.period().orElseThrow();
        required.forEach(option -> Signing.required(request, option));
        try (Register register =
                request.rooms().register(request.workspace(), request.wording().language())) {
            Act act = deed.done(register, period, request);
            String next = request.wording().say(name + ".next", act.period(), Integer.toString(act.number()));
            Page page = new JournalPage(request.wording(), List.of(act)).on(request.page());
            request.answer(page.paragraph("", next));
            return Exit.DONE;
        }
    }
}
