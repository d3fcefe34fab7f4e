package tonghop.pipeline.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * A cell under a heading of dates, read as its text would be, however the file types it: a number that Excel does not
 * show as a day says no more than its digits.
 */
record DateCell(Field field, Cell cell) {

    static final String NO_SUCH_DAY = "NO_SUCH_DAY";
    private static final String NUMBER_IS_NO_DAY = "NUMBER_IS_NO_DAY";
    private static final String ENDS_BEFORE_START = "ENDS_BEFORE_START";

    /** Fields that hold one day; the others may say a span in any words. */
    private static final Set<Field> DAYS = Set.of(Field.APPROVED_ON, Field.START, Field.END);

    /** Fields whose days may lie before the period, so that only the year can tell a slip. */
    private static final Set<Field> OF_PROJECTS = Set.of(Field.APPROVED_ON, Field.START, Field.END, Field.DURATION);

    /** Before there was any union, and long after every programme of today. */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2075;

    /** Months or years that a project takes. */
    private static final Pattern LENGTH = Pattern.compile("\\d{1,2}|1[01]\\d|120");

    /** One day as ISO-8601; anything else stays as written. */
    String text() {
        return reading() instanceof DateReading.OnDay day ? day.day().toString() : cell.value();
    }

    /** At most one. */
    List<Finding> findings() {
        DateReading reading = reading();
        if (cell.kind() == Cell.Kind.NO_DAY) {
            return List.of(TextCells.finding(Rule.DATE_IMPOSSIBLE, cell, NUMBER_IS_NO_DAY));
        }
        if (loosely(reading) instanceof DateReading.Impossible) {
            return List.of(TextCells.finding(Rule.DATE_IMPOSSIBLE, cell, NO_SUCH_DAY));
        }
        if (reading instanceof DateReading.Backwards) {
            return List.of(TextCells.finding(Rule.DATE_IMPOSSIBLE, cell, ENDS_BEFORE_START));
        }
        if (isUnreadable(reading)) {
            return List.of(unreadable());
        }
        return isFarOff(reading) ? List.of(TextCells.finding(Rule.YEAR_DOUBTFUL, cell)) : List.of();
    }

    /** With the letter that stands among the digits, if that is what is wrong. */
    private Finding unreadable() {
        return LetterForDigit.in(words())
                .map(letter -> TextCells.finding(Rule.DATE_UNREADABLE, cell, "DATE_" + letter.name()))
                .orElseGet(() -> TextCells.finding(Rule.DATE_UNREADABLE, cell));
    }

    private boolean isUnreadable(DateReading reading) {
        boolean length = field == Field.DURATION && LENGTH.matcher(words()).matches();
        return DAYS.contains(field)
                ? reading instanceof DateReading.Unreadable
                : loosely(reading) instanceof DateReading.Unreadable && !length;
    }

    private boolean isFarOff(DateReading reading) {
        return OF_PROJECTS.contains(field)
                && reading.days().filter(this::isFarOff).isPresent();
    }

    private boolean isFarOff(Window days) {
        return days.from().getYear() < FIRST_YEAR || days.until().getYear() > LAST_YEAR;
    }

    private DateReading reading() {
        return DateReader.read(words());
    }

    /** Looked at more closely only where it is no date as a whole: most cells are one. */
    private DateReading loosely(DateReading reading) {
        return reading instanceof DateReading.Unreadable ? DateReader.within(words()) : reading;
    }

    private String words() {
        return cell.isNumber() ? new BigDecimal(cell.value()).toPlainString() : cell.value();
    }
}
