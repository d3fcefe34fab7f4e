package tonghop.domain.money;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the unit that a heading, a unit line or a cell of a currency column states. Words of money stand in many texts
 * that state no unit ("Hợp đồng", "Đồng Tháp", "Tỷ lệ"), so a unit counts only where units are written: as the whole
 * text, after "Đơn vị tính", in brackets, or at the end if it can be nothing else ("Quy đổi triệu đồng", "Cam kết USD").
 */
public final class UnitReader {

    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{L})(?:(?:đơn[ \n]+vị[ \n]+(?:tính|tỉnh|tiền tệ|tiền|đo)"
                    + "|đơn vịtính|đvtính|đv tính|đvt|dvt|don vi tinh)(?!\\p{L})[ \n]*[:;.,–-]*|(?:đơn[ \n]+vị|đv|unit)[ \n]*[:;])");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern CLOSING = Pattern.compile("^[ (\\[]+|[ )\\].:;*]+$");
    private static final Pattern AT_END = Pattern.compile("(?:[tmbTMB]|r\\.?)[dvus]\\.?$|(?<=[-_/:])d$");
    private static final Pattern RATE = Pattern.compile("^(?:tỷ|tỉ) giá");

    private static final Set<Word> CODES = EnumSet.of(
            Word.DONG_CODE, Word.DOLLAR, Word.DOLLAR_CODE, Word.DOLLAR_SIGN, Word.FOREIGN_CODE, Word.ORIGINAL_CURRENCY);

    private UnitReader() {}

    /**
     * The unit that a heading states, {@link Unit#NONE} if it states none. {@link Unit#EITHER} where it names several
     * currencies, or the original one whatever it is ("Nguyên tệ"); {@link Unit#OTHER} for a third currency.
     */
    public static Unit in(String text) {
        String written = Written.of(text).text();
        UnitLine stated = stated(written);
        if (!stated.isNone()) {
            return stated.only();
        }
        UnitLine aside = new UnitLine(inBrackets(written));
        return aside.isNone() ? inPassing(written) : aside.only();
    }

    /** What a line above a table says about units: nothing unless it is a unit line. */
    public static UnitLine line(String text) {
        return stated(Written.of(text).text());
    }

    /** Whether the text is there to state a unit: "ĐVT; nghìn USD", "Triệu đồng - Million dong". */
    public static boolean isUnitLine(String text) {
        return !line(text).isNone();
    }

    /** The unit of a cell in a column of currencies; a text that names none we know is {@link Unit#OTHER}. */
    public static Unit ofCurrencyCell(String text) {
        Unit unit = in(text);
        return unit.isNone() && !text.isBlank() ? Unit.OTHER : unit;
    }

    private static UnitLine stated(String text) {
        List<String> labelled = LABEL.splitAsStream(text).skip(1).toList();
        boolean labels = LABEL.matcher(text).find();
        Stream<String> segments = labels ? labelled.stream() : Stream.of(text);
        List<List<Unit>> units =
                segments.map(UnitReader::unwrapped).map(UnitPhrase::units).toList();
        boolean understood = units.stream().noneMatch(List::isEmpty);
        return understood ? new UnitLine(units.stream().flatMap(List::stream).toList()) : UnitLine.NONE;
    }

    private static String unwrapped(String text) {
        return CLOSING.matcher(text).replaceAll("");
    }

    private static List<Unit> inBrackets(String text) {
        return BRACKETS.matcher(text)
                .results()
                .map(bracket -> stated(bracket.group(1)))
                .flatMap(line -> line.units().stream())
                .toList();
    }

    /** At the end, or a code that stands anywhere: two currencies leave the unit open. */
    private static Unit inPassing(String text) {
        Sentence sentence = Sentence.of(text);
        List<Unit> codes = sentence.tokens().stream()
                .filter(UnitReader::isCode)
                .flatMap(token -> UnitPhrase.units(token.text()).stream())
                .distinct()
                .toList();
        if (RATE.matcher(text).find() || codes.size() > 1) {
            return codes.isEmpty() ? Unit.NONE : Unit.EITHER;
        }
        return AT_END.matcher(sentence.letters())
                .results()
                .map(end -> last(sentence, end))
                .findFirst()
                .or(() -> codes.stream().findFirst())
                .orElse(Unit.NONE);
    }

    private static Unit last(Sentence sentence, MatchResult end) {
        Sentence tail = new Sentence(sentence.tokens().subList(end.start(), end.end()), end.group());
        return UnitPhrase.unit(tail).orElse(Unit.NONE);
    }

    private static boolean isCode(Sentence.Token token) {
        return CODES.contains(token.word());
    }
}
