package tonghop.domain.money;

import java.util.Optional;
import tonghop.domain.money.AmountReading.Misread;
import tonghop.domain.money.AmountReading.Missing;
import tonghop.domain.money.AmountReading.Refused;
import tonghop.domain.money.AmountReading.Remark;

/**
 * Reads one amount as a person wrote it. Nothing is guessed: a text is an amount only if a grammar consumes the whole of
 * it, it is ambiguous if two amounts can be meant, and everything else is refused with the reason.
 *
 * <ul>
 *   <li>The unit in the cell beats the heading's; a currency in the cell that contradicts the heading's is refused. A
 *       cell that adds only its currency ("250 USD" under nghìn USD) is ambiguous if it would come to less than one of
 *       the heading's units; "100.000 đồng" is not, for đồng are counted in ones.
 *   <li>Neither the heading nor the cell names a currency: refused, or, where a denomination is named, ambiguous
 *       between đồng and dollars. Vietnamese reports mostly mean đồng by "triệu" alone, but aid is agreed in dollars.
 *   <li>One separator before exactly three digits groups under đồng and USD; below 100 000 đồng it is ambiguous with as
 *       many triệu. Under nghìn, triệu, tỷ it is ambiguous, unless the column has a habit or a Vietnamese unit stands
 *       beside it and the separator is the Vietnamese one.
 *   <li>A dash that stands off from its figure may be a bullet: ambiguous with its negative.
 * </ul>
 */
public final class AmountReader {

    private static final int LONGEST = 120;

    private AmountReader() {}

    /**
     * Reads the text of a cell.
     *
     * @param raw the text as stored, in any Unicode form
     * @param unit what the column's heading and the unit line above it say
     * @param habit what the column's unambiguous texts show, see {@link Habits}
     */
    public static AmountReading text(String raw, Unit unit, Habit habit) {
        Written written = Written.of(raw);
        if (written.text().length() > LONGEST) {
            return new Refused(Misread.UNREADABLE, beginning(written.seen()) + "…");
        }
        Sentence sentence = Sentence.of(written.text());
        return PlainWord.silence(written, sentence)
                .or(() -> PlainWord.noAmount(written, sentence, unit))
                .or(() -> amount(written, sentence, unit, habit))
                .orElseGet(() -> new Refused(Misreading.of(written, sentence), written.seen()));
    }

    /** Never half of a character that takes two places. */
    private static String beginning(String seen) {
        int end = Math.min(LONGEST, seen.length());
        return seen.substring(0, Character.isHighSurrogate(seen.charAt(end - 1)) ? end - 1 : end);
    }

    private static Optional<AmountReading> amount(Written written, Sentence sentence, Unit unit, Habit habit) {
        return Grammar.parse(sentence)
                .map(phrase -> written.fullWidth() ? phrase.with(Remark.FULL_WIDTH_DIGITS) : phrase)
                .map(phrase -> Meaning.of(phrase, unit, habit, written.seen()));
    }

    /**
     * Reads a numeric cell.
     *
     * @param raw the number as the file writes it: up to 17 digits, perhaps with an exponent. The digits beyond the
     *     15th, which no person typed, are dropped only where a fraction of a đồng or cent would remain
     * @param unit what the column's heading and the unit line above it say
     */
    public static AmountReading number(String raw, Unit unit) {
        String seen = raw.strip();
        if (seen.isEmpty()) {
            return new Missing();
        }
        return CellNumber.of(seen)
                .map(number -> number(number, unit, seen))
                .orElseGet(() -> new Refused(Misread.UNREADABLE, seen));
    }

    /**
     * Reads a numeric cell whose number format may show more than the number.
     *
     * @param look what the format shows, a 0 in the number's place: {@code $0}, {@code 0%}; empty if nothing more
     */
    public static AmountReading number(String raw, String look, Unit unit) {
        return CellNumber.of(raw.strip())
                .filter(number -> !look.isEmpty())
                .map(number -> new ShownNumber(number, look).under(unit))
                .orElseGet(() -> number(raw, unit));
    }

    private static AmountReading number(CellNumber number, Unit unit, String seen) {
        AmountReading exact = Meaning.of(number.phrase(), unit, Habit.UNKNOWN, seen);
        return exact.equals(new Refused(Misread.FRACTION_OF_MINOR_UNIT, seen))
                ? Meaning.of(number.typed().phrase(), unit, Habit.UNKNOWN, seen)
                : exact;
    }
}
