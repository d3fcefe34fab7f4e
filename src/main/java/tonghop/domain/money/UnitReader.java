package tonghop.domain.money;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.money.Unit.Tender;
import tonghop.domain.text.Folded;

/**
 * Reads the unit that a heading, a unit line or a cell of a currency column states. Words of money stand in many texts
 * that state no unit ("Hợp đồng", "Đồng Tháp", "Tỷ lệ"), so a unit counts only where units are written: as the whole
 * text, after "Đơn vị tính", in brackets, or at the end if it can be nothing else ("Quy đổi triệu đồng"); a code such
 * as USD names its currency anywhere. What names money in a way that is not understood is {@link Unit#EITHER}, so that
 * no unit from further away is put in its place.
 */
public final class UnitReader {

    private static final String UNIT_LABEL = "(?:(?:đơn[ \n]+vị[ \n]+(?:tính|tỉnh|tiền tệ|tiền|đo)|đơn vịtính|đvtính"
            + "|đv tính|đvt|dvt|don vi tinh|tính bằng)(?!\\p{L})(?:[ \n]+(?:tiền(?![ \n]+(?:việt|vn|mỹ|mĩ))|số tiền|giá trị)(?!\\p{L}))?[ \n]*[:;.,–-]*)";
    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{L})(?:" + UNIT_LABEL + "|(?:đơn[ \n]+vị|đv|unit|currency|loại tiền|tiền tệ)[ \n]*[:;])");
    private static final Pattern SURE_LABEL = Pattern.compile("(?<!\\p{L})" + UNIT_LABEL);
    private static final Pattern MONEY = Pattern.compile("[tmbrTMBdvusf]");
    private static final Pattern CLOSING = Pattern.compile("^[ (\\[]++|(?<![ )\\].:;*])[ )\\].:;*]++$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\p{L}[ \n]+\\p{L}");
    private static final Pattern SCALE = Pattern.compile("^N?[tmbrTMB]");
    private static final Pattern TENS = Pattern.compile("^(?:trăm|chục|vạn|tá)(?!\\p{L})|^[x×] ?10+(?!\\d)");
    private static final Pattern TIMES = Pattern.compile("(?<!\\p{L})[x×] ?10+(?!\\d)");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[ .-]");

    /** What nothing but a currency can be meant by where a currency is asked for. */
    private static final Map<String, Tender> SHORT =
            Map.of("vn", Tender.VND, "vnđ", Tender.VND, "vnd", Tender.VND, "us", Tender.USD, "usd", Tender.USD);

    private static final Pattern RATE = Pattern.compile("(?:tỷ|tỉ) giá");

    private UnitReader() {}

    /**
     * The unit that a heading states, {@link Unit#NONE} if it states none. {@link Unit#EITHER} where it names several
     * currencies, or the original one whatever it is ("Nguyên tệ"); {@link Unit#OTHER} for a third currency.
     */
    public static Unit in(String text) {
        String written = Written.of(text).text();
        Stream<Unit> aside = BRACKETS.matcher(written)
                .results()
                .map(bracket -> bracket.group(1))
                .filter(content -> !RATE.matcher(content).find())
                .map(UnitReader::whole);
        Unit whole = stated(written).only();
        Unit outside = UnitMention.in(BRACKETS.matcher(written).replaceAll(" "));
        return whole.isNone() ? Stream.concat(aside, Stream.of(outside)).reduce(Unit.NONE, UnitReader::merged) : whole;
    }

    /** What a line above a table says about units: nothing unless it is a unit line. */
    public static UnitLine line(String text) {
        return stated(Written.of(text).text());
    }

    /** Whether the text says that a unit follows, understood or not: "Đơn vị tính: lạng bạc". */
    public static boolean announces(String text) {
        return SURE_LABEL.matcher(Written.of(text).text()).find();
    }

    /** Whether the text is there to state a unit: "ĐVT; nghìn USD", "Triệu đồng - Million dong". */
    public static boolean isUnitLine(String text) {
        return !line(text).isNone();
    }

    /** The unit of a cell in a column of currencies; a text that names none we know is {@link Unit#OTHER}. */
    public static Unit ofCurrencyCell(String text) {
        Unit unit = in(text);
        return unit.isNone() && !text.isBlank() ? abbreviated(text) : unit;
    }

    /** Only the letters count: "V N Đ", "VN". */
    private static Unit abbreviated(String text) {
        String letters = BETWEEN_LETTERS.matcher(Written.of(text).text()).replaceAll("");
        return new Unit(Denomination.UNSTATED, SHORT.getOrDefault(letters, Tender.OTHER));
    }

    /** Whether a heading of counts says that they are counted in tens, thousands or the like: "Số người (nghìn người)". */
    public static boolean scales(String heading) {
        String written = Written.of(heading).text();
        return TIMES.matcher(written).find()
                || BRACKETS.matcher(written)
                        .results()
                        .map(bracket ->
                                LABEL.matcher(bracket.group(1)).replaceFirst("").strip())
                        .anyMatch(UnitReader::isScale);
    }

    private static boolean isScale(String content) {
        return SCALE.matcher(Sentence.of(content).letters()).find()
                || TENS.matcher(content).find()
                || OddUnit.isInThousands(content);
    }

    private static Unit whole(String text) {
        Unit unit = stated(text).only();
        if (!unit.isNone()) {
            return unit;
        }
        return OddUnit.is(unwrapped(text)) ? Unit.EITHER : UnitMention.in(text);
    }

    private static Unit merged(Unit one, Unit other) {
        return one.contradicts(other) ? Unit.EITHER : one.within(other);
    }

    private static UnitLine stated(String text) {
        boolean announced = LABEL.matcher(text).find();
        List<String> segments = (announced ? LABEL.splitAsStream(text).skip(1) : Stream.of(text))
                .map(UnitReader::unwrapped)
                .toList();
        List<List<Unit>> units = segments.stream().map(UnitReader::units).toList();
        if (units.stream().noneMatch(List::isEmpty)) {
            return new UnitLine(units.stream().flatMap(List::stream).toList());
        }
        List<Unit> beside = announced
                ? segments.stream()
                        .flatMap(segment -> UnitAside.units(segment).stream())
                        .toList()
                : List.of();
        if (beside.size() == segments.size()) {
            return new UnitLine(beside);
        }
        boolean odd = announced && segments.stream().anyMatch(OddUnit::is);
        return odd || namesMoney(text) ? new UnitLine(List.of(Unit.EITHER)) : UnitLine.NONE;
    }

    /** Wrong or missing marks of several words make no other unit: "triêu đồng" is what "trieu dong" is. */
    private static List<Unit> units(String text) {
        List<Unit> units = UnitPhrase.units(text);
        return units.isEmpty() && SEVERAL_WORDS.matcher(text).find() ? UnitPhrase.units(Folded.bare(text)) : units;
    }

    /** Whether a unit is announced and money follows, understood or not. */
    private static boolean namesMoney(String text) {
        return SURE_LABEL.matcher(text).results().map(MatchResult::end).anyMatch(end -> MONEY.matcher(
                        Sentence.of(text.substring(end)).letters())
                .find());
    }

    private static String unwrapped(String text) {
        return CLOSING.matcher(text).replaceAll("");
    }
}
