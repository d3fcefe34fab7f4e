package tonghop.domain.text;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of Vietnamese lists: a ă â b c d đ e ê …, then the tones level, huyền, hỏi, ngã, sắc, nặng, then small before
 * capital. Spaces come before letters, other punctuation is passed over. Our own table, because the JDK keeps its
 * Vietnamese rules in a module that small installations leave out.
 */
public final class VietnameseOrder implements Comparator<String> {

    public static final Comparator<String> INSTANCE = new VietnameseOrder();

    private static final String LETTERS = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
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
                char small = Character.toLowerCase(letter);
                if (Character.isLetterOrDigit(small) || small == ' ') {
                    letters.append(place(Letters.level(small)));
                    tones.append((char) ('0' + Letters.tone(small)));
                    capitals.append(small == letter ? '0' : '1');
                }
            }
            return new Rank(letters.toString(), tones.toString(), capitals.toString());
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    private static char place(char level) {
        int place = LETTERS.indexOf(level);
        return (char) (place >= 0 ? place + 1 : OTHER_SCRIPTS + level);
    }
}
