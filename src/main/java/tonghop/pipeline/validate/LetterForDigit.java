package tonghop.pipeline.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter that somebody typed in the place of a digit, by the look of it. */
enum LetterForDigit {
    LETTER_O,
    LETTER_I,
    LETTER_L,
    LETTER_BAR;

    /** A word of nothing but digits, separators and letters that look like digits; the first of the letters. */
    private static final Pattern MIXED = Pattern.compile(
            "(?<![\\p{L}0-9.,|])(?=[oil|.,]*[0-9])[0-9.,]*(?<letter>[oil|])[0-9oil|.,]*(?![\\p{L}0-9])",
            Pattern.CASE_INSENSITIVE);

    /** The letter in a text that is neither an amount nor a count, if that is what is wrong with it. */
    static Optional<LetterForDigit> in(String text) {
        Matcher found = MIXED.matcher(text);
        return found.find() ? Optional.of(of(found.group("letter").charAt(0))) : Optional.empty();
    }

    private static LetterForDigit of(char letter) {
        return switch (letter) {
            case 'o', 'O' -> LETTER_O;
            case 'i', 'I' -> LETTER_I;
            case 'l', 'L' -> LETTER_L;
            default -> LETTER_BAR;
        };
    }
}
