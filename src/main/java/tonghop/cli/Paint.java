package tonghop.cli;

/** Colour, where the screen has it; whatever it says is said in words too. */
enum Paint {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return painted("\u001b[1m", text);
    }

    String red(String text) {
        return painted("\u001b[31m", text);
    }

    String yellow(String text) {
        return painted("\u001b[33m", text);
    }

    private String painted(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
    }
}
