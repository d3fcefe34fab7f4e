package tonghop.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** What is the same letter to a reader although it is typed differently. */
final class Letters {

    /** Every vowel in its six tones: level, huyền, hỏi, ngã, sắc, nặng. */
    private static final String VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private static final int TONES = 6;
    private static final byte[] PLACES = places();

    private Letters() {}

    /** Compatibility forms composed, lower case, look-alikes of đ made đ. */
    static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace('ɖ', 'đ');
    }

    /** Without tones and the marks of ă â ê ô ơ ư; đ is done by hand because Unicode does not decompose it. */
    static String bare(String lower) {
        StringBuilder bare = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .map(letter -> letter == 'đ' ? 'd' : letter)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** A small letter without its tone: ẩ is â. */
    static char level(char letter) {
        int vowel = place(letter);
        return vowel < 0 ? letter : VOWELS.charAt(vowel - vowel % TONES);
    }

    /** The tone of a small letter: 0 level, then huyền, hỏi, ngã, sắc, nặng. */
    static int tone(char letter) {
        return Math.max(place(letter), 0) % TONES;
    }

    /** One spelling where two are in use: hòa and hoà, ủy and uỷ, gía and giá, kỳ and kì. Wants lower case. */
    static void respell(StringBuilder text) {
        for (int at = 0; at < text.length(); at++) {
            int vowel = place(text.charAt(at));
            if (vowel >= 0) {
                moveTone(text, at, vowel);
                writeYAsI(text, at);
            }
        }
    }

    private static void moveTone(StringBuilder text, int at, int vowel) {
        int tone = vowel % TONES;
        int next = at + 1 < text.length() ? place(text.charAt(at + 1)) : -1;
        if (tone == 0 || next < 0 || next % TONES != 0) {
            return;
        }
        char first = VOWELS.charAt(vowel - tone);
        if (toneBelongsToSecond(before(text, at), first, VOWELS.charAt(next))) {
            text.setCharAt(at, first);
            text.setCharAt(at + 1, VOWELS.charAt(next + tone));
        }
    }

    /** In qu and gi the first vowel is part of the consonant; in oa, oe and uy both places are taught. */
    private static boolean toneBelongsToSecond(char before, char first, char second) {
        return switch (first) {
            case 'o' -> second == 'a' || second == 'e';
            case 'u' -> second == 'y' || before == 'q';
            case 'i' -> before == 'g';
            default -> false;
        };
    }

    private static void writeYAsI(StringBuilder text, int at) {
        int vowel = place(text.charAt(at));
        boolean ends = at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
        if (ends && VOWELS.charAt(vowel - vowel % TONES) == 'y' && followsConsonant(text, at)) {
            text.setCharAt(at, VOWELS.charAt(VOWELS.indexOf('i') + vowel % TONES));
        }
    }

    private static boolean followsConsonant(StringBuilder text, int at) {
        char before = before(text, at);
        boolean afterQu = before == 'u' && before(text, at - 1) == 'q';
        return afterQu || (Character.isLetter(before) && place(before) < 0);
    }

    private static char before(StringBuilder text, int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    /** Where a letter stands among the vowels, or -1. */
    private static int place(char letter) {
        return letter < PLACES.length ? PLACES[letter] : -1;
    }

    private static byte[] places() {
        byte[] places = new byte['ỹ' + 1];
        Arrays.fill(places, (byte) -1);
        for (int i = 0; i < VOWELS.length(); i++) {
            places[VOWELS.charAt(i)] = (byte) i;
        }
        return places;
    }
}
