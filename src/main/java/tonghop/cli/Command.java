package tonghop.cli;

import java.util.List;

/** One thing that can be asked for on the command line; its help stands in the message bundle under its name. */
interface Command {

    String name();

    Operands operands();

    /** What can be typed besides, for this command alone. */
    default List<Option> options() {
        return List.of();
    }

    Exit carryOut(Request request);

    /**
     * An option of one command; its words stand in the message bundle under {@code option.} and its name.
     *
     * @param name as it is typed, with its dashes
     */
    record Option(String name, Values values) {

        /** The key of what its value is called. */
        String label() {
            return "option." + name.substring("--".length());
        }

        /** The key of its description. */
        String description() {
            return label() + ".description";
        }
    }

    /** What is typed behind an option: nothing, one value, or as many as one likes with commas between them. */
    enum Values {
        NONE,
        ONE,
        SEVERAL
    }

    /** What is typed after a command's name; index and arity as picocli writes them. */
    enum Operands {
        NONE("0", "0"),
        PERIOD("0", "0..1"),
        ONE_PERIOD("0", "1"),
        KNOWN_PERIOD("0", "1"),
        PERIOD_AND_VERSIONS("0..*", "1..3"),
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
