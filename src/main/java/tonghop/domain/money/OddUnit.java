package tonghop.domain.money;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** What stands where a unit does and may be one, though nobody can be sure which: "K USD", "1.000", "nghìng đồng". */
final class OddUnit {

    /** Abbreviations that stand for a thousand to one writer and for a million to another. */
    private static final Set<String> SHORT =
            Set.of("k", "m", "mm", "mn", "mil", "mill", "mio", "bn", "bil", "ng", "ngh");

    private static final Pattern GLUED =
            Pattern.compile("(?:" + String.join("|", SHORT) + ")[. \\n]*(?:usd|us ?\\$|\\$|vn[dđ]|đồng|đ)");

    private static final Pattern THOUSANDS = Pattern.compile("[x×]?[ \\n]*1(?:[., ]?000)++(?![0-9])");

    /** One unknown word before the word đồng: "hợp đồng" as well as "nghìng đồng". */
    private static final Pattern BEFORE_DONG = Pattern.compile("(\\p{L}{3,7})[ \\n]+đồng");

    private static final int ALIKE = 550;

    private OddUnit() {}

    /** @param text in small letters, without brackets around it */
    static boolean is(String text) {
        var before = BEFORE_DONG.matcher(text);
        return GLUED.matcher(text).matches()
                || THOUSANDS.matcher(text).matches()
                || (before.matches() && resemblesDenomination(before.group(1)));
    }

    /** "1.000" and what is counted in it: "1.000 người". */
    static boolean isInThousands(String text) {
        return THOUSANDS.matcher(text).lookingAt();
    }

    /** Whether a word beside the code of a currency may be a denomination. */
    static boolean mayCount(String word) {
        return SHORT.contains(word);
    }

    /** It begins alike, too: "bằng đồng" is no misspelt "ngàn đồng". */
    private static boolean resemblesDenomination(String word) {
        return Stream.of("nghìn", "ngàn", "triệu")
                .filter(known -> known.charAt(0) == word.charAt(0))
                .anyMatch(known -> Overlap.ofLetters(loose(word), loose(known)) >= ALIKE);
    }

    private static Key loose(String word) {
        return Key.of(word).loosened();
    }
}
