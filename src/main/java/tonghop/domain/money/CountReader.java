package tonghop.domain.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.CountReading.Counted;
import tonghop.domain.money.CountReading.Missing;
import tonghop.domain.money.CountReading.Nil;
import tonghop.domain.money.CountReading.Refused;
import tonghop.domain.money.CountReading.Why;
import tonghop.domain.money.Marks.Separator;

/**
 * Reads a count. Nothing of what is counted comes in parts, so one separator before three digits always groups:
 * "6.050" and "6,050" are six thousand and fifty.
 */
public final class CountReader {

    /** What people are called behind their number. */
    public static final Set<String> PEOPLE =
            Set.of("người", "lượt người", "lượt", "đại biểu", "thành viên", "hội viên");

    /** What the branches of an association are called. */
    public static final Set<String> CHAPTERS = Set.of("chi hội", "hội", "tổ chức");

    /** What appears of a publication; copies are something else. */
    public static final Set<String> ISSUES = Set.of("kỳ", "số");

    private static final String YEAR = "năm";

    private static final Set<String> ISSUES_A_YEAR = Set.of("kỳ", "số", "/" + YEAR, "kỳ/" + YEAR, "số/" + YEAR);

    /** Foreign organisations. */
    public static final Set<String> ORGANISATIONS = Set.of("tổ chức");

    private static final Pattern COUNT = Pattern.compile(
            "(?<qualifier>g|l|a+)?(?<number>N)(?<noun>c?/[wx]|c)?(?:\\(\\*+\\)|\\*+)?(?:(?<![*)])\\.)?");
    private static final Pattern RANGE = Pattern.compile("N[^N]*[-_o][^N]*N");
    private static final Pattern NEGATIVE = Pattern.compile("[-_]N.*|\\(N\\)");
    private static final BigDecimal MOST = BigDecimal.ONE.scaleByPowerOfTen(9);

    private CountReader() {}

    /** What appears under a heading: one that counts by the year may have "52/năm" below it, and never "4/tháng". */
    public static Set<String> issues(String heading) {
        return Sentence.of(Written.of(heading).text()).tokens().stream()
                        .anyMatch(token -> token.text().equals(YEAR))
                ? ISSUES_A_YEAR
                : ISSUES;
    }

    /** Reads the text of a cell that counts people. */
    public static CountReading text(String raw) {
        return text(raw, PEOPLE);
    }

    /**
     * Reads the text of a cell.
     *
     * @param nouns what may stand behind the number, in small letters; anything else counts something else: refused
     */
    public static CountReading text(String raw, Set<String> nouns) {
        Written written = Written.of(raw);
        Sentence sentence = Sentence.of(written.text());
        return PlainWord.silence(written, sentence)
                .map(CountReader::silence)
                .or(() -> counted(sentence, nouns))
                .orElseGet(() -> new Refused(why(sentence, nouns), written.seen()));
    }

    /**
     * Reads a numeric cell.
     *
     * @param raw the number as the file writes it
     * @param look what the cell's number format shows around it, a 0 in its place; it must be what a count has
     */
    public static CountReading number(String raw, String look, Set<String> nouns) {
        String seen = look.replaceFirst("0", raw.strip());
        return look.isEmpty() || text(look, nouns) instanceof Counted
                ? number(raw)
                : new Refused(why(Sentence.of(Written.of(look).text()), nouns), seen);
    }

    /** Reads a numeric cell; raw is the number as the file writes it. */
    public static CountReading number(String raw) {
        String seen = raw.strip();
        if (seen.isEmpty()) {
            return new Missing();
        }
        return CellNumber.of(seen)
                .map(number -> number(number.typed().exact(), seen))
                .orElseGet(() -> new Refused(Why.UNREADABLE, seen));
    }

    private static CountReading number(BigDecimal number, String seen) {
        if (number.signum() < 0) {
            return new Refused(Why.NEGATIVE, seen);
        }
        return whole(number, Qualifier.EXACT)
                .orElseGet(() -> new Refused(number.compareTo(MOST) < 0 ? Why.FRACTION : Why.TOO_MANY, seen));
    }

    private static CountReading silence(AmountReading reading) {
        return reading instanceof AmountReading.Nil ? new Nil() : new Missing();
    }

    private static Optional<CountReading> counted(Sentence sentence, Set<String> nouns) {
        Matcher found = COUNT.matcher(sentence.letters());
        if (!found.matches() || isOfOthers(sentence, found, nouns)) {
            return Optional.empty();
        }
        return value(sentence, found).flatMap(value -> whole(value, Qualifiers.of(found.group("qualifier"))));
    }

    private static boolean isOfOthers(Sentence sentence, Matcher found, Set<String> nouns) {
        return found.group("noun") != null && !nouns.contains(noun(sentence, found));
    }

    private static String noun(Sentence sentence, Matcher found) {
        return IntStream.range(found.start("noun"), found.end("noun"))
                .mapToObj(sentence::text)
                .map(word -> word.replaceAll("\\s+", " "))
                .collect(Collectors.joining());
    }

    private static Optional<BigDecimal> value(Sentence sentence, Matcher found) {
        Numeral numeral = Numeral.of(sentence.text(found.start("number")));
        if (numeral instanceof Numeral.Doubtful doubtful) {
            return Optional.of(doubtful.grouped());
        }
        return numeral instanceof Numeral.Certain certain && certain.marks().decimal() == Separator.NONE
                ? Optional.of(certain.value())
                : Optional.empty();
    }

    private static Optional<CountReading> whole(BigDecimal value, Qualifier qualifier) {
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST) < 0;
        return whole ? Optional.of(new Counted(value.longValueExact(), qualifier)) : Optional.empty();
    }

    private static Why why(Sentence sentence, Set<String> nouns) {
        String letters = sentence.letters();
        Matcher found = COUNT.matcher(letters);
        if (found.matches() && isOfOthers(sentence, found, nouns)) {
            return Why.OTHER_THINGS;
        }
        if (RANGE.matcher(letters).find()) {
            return Why.RANGE;
        }
        boolean alone = COUNT.matcher(letters).matches() && letters.indexOf('c') < 0;
        return NEGATIVE.matcher(letters).matches() ? Why.NEGATIVE : alone ? Why.FRACTION : Why.UNREADABLE;
    }
}
