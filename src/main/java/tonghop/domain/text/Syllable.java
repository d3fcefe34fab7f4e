package tonghop.domain.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a word could be a Vietnamese syllable; it is how wrongly decoded text gives itself away. */
final class Syllable {

    /** Longer ones first, so that what is left is a rhyme. */
    private static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RHYMES = words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
            ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un
            ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi
            ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt
            """);

    private static final int SHARP = 4;
    private static final int HEAVY = 5;

    private Syllable() {}

    /** Whether a word, composed and in any case, has the onset, the rhyme and the tone of a syllable. */
    static boolean isVietnamese(String word) {
        StringBuilder level = new StringBuilder(word.length());
        int tone = 0;
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (tone != 0 && Letters.tone(letter) != 0) {
                return false;
            }
            tone = Math.max(tone, Letters.tone(letter));
            level.append(Letters.level(letter));
        }
        return isSpelled(level.toString()) && isSpoken(level.toString(), tone);
    }

    private static boolean isSpelled(String level) {
        for (String onset : ONSETS) {
            if (level.startsWith(onset) && RHYMES.contains(level.substring(onset.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A syllable that ends in a stop is only spoken in two of the tones. */
    private static boolean isSpoken(String level, int tone) {
        boolean stopped = level.endsWith("p") || level.endsWith("t") || level.endsWith("c") || level.endsWith("ch");
        return !stopped || tone == SHARP || tone == HEAVY;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
