package tonghop.domain.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.money.Unit.Tender;

/**
 * A text that names units and nothing else: "triệu đồng", "1.000 đồng", "Triệu đồng - Million dong", "VND/USD". Counts
 * and percentages beside them ("triệu đồng, người") are other columns' units and are passed over.
 */
final class UnitPhrase {

    private static final Pattern BETWEEN =
            Pattern.compile("[;/\n–—]|,(?![0-9])|(?<!đô)-|(?<!\\p{L})(?:và|hoặc|or)(?!\\p{L})");
    private static final Pattern UNIT = Pattern.compile("(?<number>N)?(?<scale>[tmbTMB]|r\\.?)?(?<coin>[dvusf])?\\.?");
    private static final Pattern OF_OTHER_COLUMNS = Pattern.compile("[c%]+");

    /** "VND million". */
    private static final Pattern CODE_FIRST = Pattern.compile("[vu][TMB]");

    /** "Bằng tiền Việt Nam", and "Nguyên tệ: USD", where what was agreed is said to be in dollars. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:bằng[ \n]+|(?:nguyên|ngoại)[ \n]+tệ(?:[ \n]*[-–—:][ \n]*|[ \n]+)(?=\\S))");

    private UnitPhrase() {}

    /** The units that the text names; empty if it says anything else, or no unit. One unit may be broken over lines. */
    static List<Unit> units(String phrase) {
        String text = BEFORE.matcher(phrase).replaceFirst("");
        Optional<Unit> broken = text.indexOf('\n') < 0 ? Optional.empty() : unit(Sentence.of(text));
        return broken.map(List::of).orElseGet(() -> each(text));
    }

    private static List<Unit> each(String text) {
        List<Unit> units = new ArrayList<>();
        for (String item : Arrays.stream(BETWEEN.split(text)).map(String::strip).toList()) {
            Sentence sentence = Sentence.of(item);
            Optional<Unit> unit = unit(sentence);
            unit.ifPresent(units::add);
            boolean passedOver = OF_OTHER_COLUMNS.matcher(sentence.letters()).matches();
            if (unit.isEmpty() && !passedOver && !item.isEmpty()) {
                return List.of();
            }
        }
        return List.copyOf(units);
    }

    /** The one unit that the words are. */
    static Optional<Unit> unit(Sentence sentence) {
        String letters = sentence.letters();
        boolean codeFirst = CODE_FIRST.matcher(letters).matches();
        Matcher found = UNIT.matcher(codeFirst ? letters.substring(1) + letters.charAt(0) : letters);
        if (letters.equals("O")) {
            return Optional.of(Unit.EITHER);
        }
        if (!found.matches() || (found.group("scale") == null && found.group("coin") == null)) {
            return Optional.empty();
        }
        return Optional.of(found.group("number") == null ? named(found) : counted(found, sentence.text(0)));
    }

    /** The word đồng counts ones; a code such as VND only names the currency. */
    private static Unit named(Matcher found) {
        Tender tender = tender(found);
        if (found.group("scale") != null) {
            return new Unit(Parts.denomination(found.group("scale").charAt(0)), tender);
        }
        boolean ones = "d".equals(found.group("coin"));
        return new Unit(ones ? Denomination.ONE : Denomination.UNSTATED, tender);
    }

    /** "1.000 đồng" is nghìn đồng; a number that is no denomination leaves the unit unknown. */
    private static Unit counted(Matcher found, String digits) {
        BigDecimal number = new BigDecimal(digits.replaceAll("[., ]", ""));
        Denomination named = named(found).denomination();
        BigDecimal factor = named.factor().multiply(number);
        return Arrays.stream(Denomination.values())
                .filter(denomination -> denomination != Denomination.UNSTATED)
                .filter(denomination -> denomination.factor().compareTo(factor) == 0)
                .findFirst()
                .filter(denomination -> found.group("coin") != null)
                .map(denomination -> new Unit(denomination, tender(found)))
                .orElse(Unit.EITHER);
    }

    private static Tender tender(Matcher found) {
        String coin = found.group("coin");
        if (coin == null) {
            return Tender.UNSTATED;
        }
        return switch (coin.charAt(0)) {
            case 'd', 'v' -> Tender.VND;
            case 'f' -> Tender.OTHER;
            default -> Tender.USD;
        };
    }
}
