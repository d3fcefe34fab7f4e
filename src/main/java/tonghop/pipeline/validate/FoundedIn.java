package tonghop.pipeline.validate;

import java.util.regex.Pattern;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Window;

/** When an association was founded, as it is written: mostly a year. */
record FoundedIn(String text) {

    /** A number, or digits with a letter among them. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\dOoIl]+");

    private static final int FIRST_YEAR = 1900;

    /** Whether it is a date of no calendar, a number that is no year, or later than what is reported on. */
    boolean isDoubtful(Window period) {
        DateReading reading = DateReader.read(text);
        return isImpossible()
                || (reading.days().isEmpty() && NUMBER.matcher(text).matches())
                || reading.days().filter(days -> isOutside(days, period)).isPresent();
    }

    /** "31/2/2001": not the year is wrong but the day. */
    boolean isImpossible() {
        return DateReader.read(text) instanceof DateReading.Impossible;
    }

    private static boolean isOutside(Window days, Window period) {
        return days.until().getYear() < FIRST_YEAR || days.from().isAfter(period.until());
    }
}
