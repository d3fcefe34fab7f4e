package tonghop.cli;

import java.util.List;
import tonghop.cli.Command.Option;
import tonghop.cli.Command.Values;
import tonghop.domain.journal.Act.Signed;

/** Who does something, and why: nothing that stays in the journal is done without a name. */
final class Signing {

    static final Option BY = new Option("--by", Values.ONE);
    static final Option REASON = new Option("--reason", Values.ONE);
    static final Option MEMBER = new Option("--member", Values.ONE);
    static final Option VERSION = new Option("--version", Values.ONE);

    private Signing() {}

    static Signed of(Request request) {
        return new Signed(last(request, BY), last(request, REASON));
    }

    /** @throws UsageFault if it was not typed */
    static String required(Request request, Option option) {
        String value = last(request, option);
        if (value.isEmpty()) {
            throw new UsageFault("fault.missing", option.name());
        }
        return value;
    }

    /** What was typed last, or empty. */
    static String last(Request request, Option option) {
        List<String> values = request.values(option);
        return values.isEmpty() ? "" : values.get(values.size() - 1).strip();
    }
}
