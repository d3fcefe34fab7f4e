package tonghop.domain.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * TCVN3 has no capitals with tones, so a title typed in capitals decodes to "LIÊN HIệP CáC Tổ CHứC". Such a word, two
 * capitals and no small letter but marked ones, was meant in capitals; so was the whole text if no small letter of ASCII
 * is in it. The key of a text does not change by this, only how it prints.
 */
final class MixedCapitals {

    private static final Pattern SMALL_ASCII = Pattern.compile("[a-z]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private MixedCapitals() {}

    static String mended(String text) {
        boolean mixed = WORD.matcher(text).results().anyMatch(word -> isMixed(word.group()));
        if (mixed && !SMALL_ASCII.matcher(text).find()) {
            return text.toUpperCase(Locale.ROOT);
        }
        return WORD.matcher(text)
                .replaceAll(word -> isMixed(word.group()) ? word.group().toUpperCase(Locale.ROOT) : word.group());
    }

    private static boolean isMixed(String word) {
        return word.chars().filter(Character::isUpperCase).count() >= 2
                && word.chars().anyMatch(Character::isLowerCase)
                && !SMALL_ASCII.matcher(word).find();
    }
}
