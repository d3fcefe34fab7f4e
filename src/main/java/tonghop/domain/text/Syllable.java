package tonghop.domain.text;

import java.text.Normalizer;
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

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED_TONES = "\u0301\u0323";

    private Syllable() {}

    static boolean isVietnamese(String word) {
        StringBuilder level = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        parts.chars().forEach(part -> (TONES.indexOf(part) < 0 ? level : tones).append((char) part));
        String syllable = Normalizer.normalize(level, Normalizer.Form.NFC);
        return tones.length() <= 1 && isSpelled(syllable) && isSpoken(syllable, tones.toString());
    }

    private static boolean isSpelled(String level) {
        return ONSETS.stream()
                .filter(level::startsWith)
                .anyMatch(onset -> RHYMES.contains(level.substring(onset.length())));
    }

    /** A syllable that ends in a stop is only spoken in two of the tones. */
    private static boolean isSpoken(String level, String tone) {
        boolean stopped = level.endsWith("p") || level.endsWith("t") || level.endsWith("c") || level.endsWith("ch");
        return !stopped || (!tone.isEmpty() && STOPPED_TONES.contains(tone));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
