package tonghop.cli;

import java.util.List;

/** One thing that can be asked for on the command line; its help stands in the message bundle under its name. */
interface Command {

    String name();

    Operands operands();

    /** Options of its own, each with a value and as often as one likes; their words stand under {@code option.NAME}. */
    default List<String> options() {
        return List.of();
    }

    Exit carryOut(Request request);

    /** What is typed after a command's name; index and arity as picocli writes them. */
    enum Operands {
        NONE("0", "0"),
        PERIOD("0", "0..1"),
        ONE_PERIOD("0", "1"),
        FILES("0..*", "1..*");

        private final String index;
        private final String arity;

        Operands(String index, String arity) {
            this.index = index;
            this.arity = arity;
        }

        String index() {
            return index;
        }

        String arity() {
            return arity;
        }
    }
}
