package tonghop.domain.text;

/** Text whose letters are folded as in a {@link Key} but whose punctuation still stands: for dates and periods. */
public final class Folded {

    private Folded() {}

    /** Lower case on one line, one spelling of each letter, every dash a hyphen. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(Letters.lower(Composed.oneLine(text)));
        Letters.respell(folded);
        for (int at = 0; at < folded.length(); at++) {
            if (isDash(folded.charAt(at))) {
                folded.setCharAt(at, '-');
            }
        }
        return folded.toString();
    }

    /** The same without marks, đ as d. */
    public static String bare(String text) {
        return Letters.bare(of(text));
    }

    private static boolean isDash(char character) {
        return character == '\u2212' || Character.getType(character) == Character.DASH_PUNCTUATION;
    }
}
