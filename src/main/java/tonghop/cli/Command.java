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
     * An option with a value, or without one where it has no label.
     *
     * @param label the key of what its value is called in the message bundle, or empty
     */
    record Option(String name, String label) {

        /** The key of its description. */
        String description() {
            return "option." + name.substring(2) + ".description";
        }

        boolean takesValue() {
            return !label.isEmpty();
        }
    }

    /** What is typed after a command's name; index and arity as picocli writes them. */
    enum Operands {
        NONE("0", "0"),
        PERIOD("0", "0..1"),
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
