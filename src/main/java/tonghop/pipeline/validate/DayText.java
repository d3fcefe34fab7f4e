package tonghop.pipeline.validate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in the sentences of findings, the day first. */
final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private DayText() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
