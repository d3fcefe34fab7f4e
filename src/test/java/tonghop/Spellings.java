package tonghop;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Other ways to type a text that say the same to everybody. */
public final class Spellings {

    private Spellings() {}

    /** Decomposed, between blanks, with blanks that do not break, in capitals where these are the same letters. */
    public static List<String> of(String text) {
        return Stream.concat(
                        Stream.of(
                                Normalizer.normalize(text, Normalizer.Form.NFD),
                                Normalizer.normalize(text, Normalizer.Form.NFC),
                                "\u00a0 " + text + " \u00a0",
                                text.replace(' ', '\u00a0')),
                        capitals(text))
                .toList();
    }

    /** Every blank twice. */
    public static String spacedOut(String text) {
        return text.replace(" ", "  ");
    }

    private static Stream<String> capitals(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        boolean same = capitals.length() == text.length()
                && capitals.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
        return same ? Stream.of(capitals) : Stream.of();
    }
}
