package tonghop.excel.in;

/** Text that nobody sees: nothing, spaces of any kind, byte order marks, characters without width. */
final class Blank {

    private Blank() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(Blank::is);
    }

    private static boolean is(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || c == 0xFEFF;
    }
}
