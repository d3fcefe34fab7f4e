package tonghop.domain.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.money.Unit.Tender;

/**
 * The unit behind "Đơn vị tính" where something stands beside it that names no other money: "triệu đồng (làm tròn)",
 * "triệu đồng, tính đến 15/12/2023", "triệu đồng (VNĐ)".
 */
final class UnitAside {

    private static final Pattern BETWEEN = Pattern.compile("[;()\\[\\]]|,(?![0-9])");
    private static final Pattern RATE = Pattern.compile("^(?:theo )?(?:tỷ|tỉ) giá");
    private static final Pattern MONEY = Pattern.compile("[tmbrTMBdvusfO]");

    /** A number or a word for one at the beginning; "31/12/2023" is none. */
    private static final Pattern COUNT =
            Pattern.compile("^(?:[x×] ?)?[0-9][0-9., ]*$|^(?:[x×] ?[0-9]|(?:trăm|chục|vạn|mười|tá)(?!\\p{L}))");

    private static final Pattern EXCEPT = Pattern.compile("(?<!\\p{L})(?:trừ|riêng|ngoài|cột|dòng|mục|biểu)(?!\\p{L})");

    private UnitAside() {}

    /** The one unit of a text; none where it names no unit, or money that is not understood besides. */
    static List<Unit> units(String text) {
        List<Unit> named = new ArrayList<>();
        for (String part : Stream.of(BETWEEN.split(text)).map(String::strip).toList()) {
            List<Unit> units = UnitPhrase.units(part);
            named.addAll(units);
            if (units.isEmpty() && mayChangeUnit(part)) {
                return List.of();
            }
        }
        Unit whole = named.stream()
                .reduce(Unit.NONE, (one, other) -> one.contradicts(other) ? Unit.EITHER : one.within(other));
        return whole.isNone() || whole.tender() == Tender.EITHER ? List.of() : List.of(whole);
    }

    /** Other money, a number of it ("USD (1.000)"), or columns to which the unit does not apply. */
    private static boolean mayChangeUnit(String part) {
        return !RATE.matcher(part).find()
                && (MONEY.matcher(Sentence.of(part).letters()).find()
                        || COUNT.matcher(part).find()
                        || OddUnit.is(part)
                        || EXCEPT.matcher(part).find());
    }
}
