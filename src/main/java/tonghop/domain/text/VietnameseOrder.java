package tonghop.domain.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Vietnamese lists: a ă â b c d đ e ê …, then the tones level, huyền, hỏi, ngã, sắc, nặng, then small before
 * capital. Spaces come before letters, other punctuation is passed over. Our own table, because the JDK keeps its
 * Vietnamese rules in a module that small installations leave out.
 */
public final class VietnameseOrder implements Comparator<String> {

    public static final Comparator<String> INSTANCE = new VietnameseOrder();

    private static final String LETTERS = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int OTHER_SCRIPTS = 0x100;

    private VietnameseOrder() {}

    @Override
    public int compare(String one, String other) {
        int order = Rank.of(one).compareTo(Rank.of(other));
        return order != 0 ? order : one.compareTo(other);
    }

    /** A text as three strings that compare as code units do. */
    private record Rank(String letters, String tones, String capitals) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER =
                Comparator.comparing(Rank::letters).thenComparing(Rank::tones).thenComparing(Rank::capitals);

        static Rank of(String text) {
            StringBuilder letters = new StringBuilder();
            StringBuilder tones = new StringBuilder();
            StringBuilder capitals = new StringBuilder();
            for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
                char small = withoutTone(letter);
                if (Character.isLetterOrDigit(small) || small == ' ') {
                    letters.append(place(small));
                    tones.append(tone(letter));
                    capitals.append(Character.isUpperCase(letter) ? '1' : '0');
                }
            }
            return new Rank(letters.toString(), tones.toString(), capitals.toString());
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    private static char place(char small) {
        int place = LETTERS.indexOf(small);
        return (char) (place >= 0 ? place + 1 : OTHER_SCRIPTS + small);
    }

    private static char tone(char letter) {
        return (char) ('0' + parts(letter).chars().map(TONES::indexOf).max().orElse(-1) + 1);
    }

    private static char withoutTone(char letter) {
        String level = parts(letter)
                .codePoints()
                .filter(part -> TONES.indexOf(part) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return level.isEmpty()
                ? letter
                : Normalizer.normalize(level, Normalizer.Form.NFC).charAt(0);
    }

    private static String parts(char letter) {
        return Normalizer.normalize(String.valueOf(letter).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
