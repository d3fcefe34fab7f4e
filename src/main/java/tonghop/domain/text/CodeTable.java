package tonghop.domain.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** The letters of one encoding by the one or two characters that stand for each. */
record CodeTable(Map<String, String> letters) {

    private static final int LATIN_1 = 0xFF;
    private static final int ASCII = 0x7F;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    CodeTable {
        letters = Map.copyOf(letters);
    }

    /** What a text is taken for, judged by its characters alone. */
    enum Verdict {
        UNICODE,
        LEGACY,
        EITHER,
        NOTHING_TO_DECODE
    }

    Verdict judge(String raw) {
        if (raw.chars().allMatch(character -> character <= ASCII)) {
            return Verdict.NOTHING_TO_DECODE;
        }
        if (raw.chars().anyMatch(CodeTable::isBeyondLatin1)) {
            return Verdict.UNICODE;
        }
        String decoded = decode(raw);
        if (decoded.equals(raw)) {
            return Verdict.NOTHING_TO_DECODE;
        }
        boolean legacy = isVietnamese(decoded);
        boolean unicode = !hasSignInsideWord(raw) && isVietnamese(raw);
        return legacy == unicode ? Verdict.EITHER : legacy ? Verdict.LEGACY : Verdict.UNICODE;
    }

    String decode(String raw) {
        StringBuilder decoded = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            String code = code(raw, at);
            decoded.append(letters.getOrDefault(code, code));
            at += code.length();
        }
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    /** Two characters if together they stand for a letter, else one. */
    private String code(String raw, int at) {
        String two = raw.substring(at, Math.min(at + 2, raw.length()));
        return letters.containsKey(two) ? two : raw.substring(at, at + 1);
    }

    /** Punctuation such as a long dash may stand in legacy text; a letter or mark outside Latin-1 may not. */
    private static boolean isBeyondLatin1(int character) {
        return character > LATIN_1
                && (Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK);
    }

    /** Whether every word that has a letter outside ASCII could be Vietnamese. */
    private static boolean isVietnamese(String text) {
        return NO_LETTER
                .splitAsStream(text)
                .filter(word -> word.chars().anyMatch(letter -> letter > ASCII))
                .allMatch(Syllable::isVietnamese);
    }

    /** Whether a sign that the table reads as a letter touches a letter: "t¸c", "®oµn"; not "§ 5". */
    private boolean hasSignInsideWord(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            boolean sign = !Character.isLetter(raw.charAt(at)) && letters.containsKey(raw.substring(at, at + 1));
            if (sign && (isLetterAt(raw, at - 1) || isLetterAt(raw, at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterAt(String raw, int at) {
        return at >= 0 && at < raw.length() && Character.isLetter(raw.charAt(at));
    }
}
