package tonghop.domain.text;

/** Characters that show nothing. */
final class Blanks {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int NEXT_LINE = 0x85;

    private Blanks() {}

    /** A space of any width, also none: zero-width space and byte order mark part words too. No line break. */
    static boolean isSpace(int character) {
        return character == '\t'
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    static boolean isLineBreak(int character) {
        return (character >= '\n' && character <= '\r')
                || character == NEXT_LINE
                || switch (Character.getType(character)) {
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** Shows nothing and parts no words: soft hyphen, joiners, marks of direction, stray control characters. */
    static boolean isInvisible(int character) {
        if (isSpace(character) || isLineBreak(character)) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
