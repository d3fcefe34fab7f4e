package tonghop.domain.money;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.text.Key;
import tonghop.domain.text.Overlap;

/** The unit that a misspelt text nearly names ("triêu đồng"), to ask whether it is meant: nothing is read by it. */
public final class NearUnit {

    /** Out of a thousand; one letter that is wrong or missing leaves more. */
    private static final int ALIKE = 700;

    private static final Pattern ASIDE = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]|[:;]([^:;()\\[\\]]+)$");

    private static final Map<Key, Unit> LISTED = Map.of(
            Key.loose("nghìn đồng"), new Unit(Denomination.THOUSAND, Tender.VND),
            Key.loose("ngàn đồng"), new Unit(Denomination.THOUSAND, Tender.VND),
            Key.loose("triệu đồng"), new Unit(Denomination.MILLION, Tender.VND),
            Key.loose("tỷ đồng"), new Unit(Denomination.BILLION, Tender.VND),
            Key.loose("nghìn USD"), new Unit(Denomination.THOUSAND, Tender.USD),
            Key.loose("triệu USD"), new Unit(Denomination.MILLION, Tender.USD));

    private NearUnit() {}

    /** The one unit that is nearest to what a text says in brackets or behind a colon, or as a whole. */
    public static Optional<Unit> to(String text) {
        List<Key> said = Stream.concat(
                        Stream.of(text), ASIDE.matcher(text).results().map(NearUnit::content))
                .map(Key::loose)
                .toList();
        return LISTED.keySet().stream()
                .filter(unit -> alike(said, unit) >= ALIKE)
                .max(Comparator.comparingInt((Key unit) -> alike(said, unit)).thenComparing(Key::text))
                .map(LISTED::get);
    }

    private static String content(MatchResult aside) {
        return aside.group(1) == null ? aside.group(2) : aside.group(1);
    }

    private static int alike(List<Key> said, Key unit) {
        return said.stream().mapToInt(key -> Overlap.ofLetters(key, unit)).max().orElse(0);
    }
}
