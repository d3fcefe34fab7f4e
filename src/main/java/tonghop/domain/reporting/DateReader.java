package tonghop.domain.reporting;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.reporting.DateReading.Backwards;
import tonghop.domain.reporting.DateReading.Between;
import tonghop.domain.reporting.DateReading.Impossible;
import tonghop.domain.reporting.DateReading.InMonth;
import tonghop.domain.reporting.DateReading.Missing;
import tonghop.domain.reporting.DateReading.OnDay;
import tonghop.domain.reporting.DateReading.Unreadable;
import tonghop.domain.text.Folded;

/**
 * Reads dates as people write them: the day first unless a year of four digits stands there; a day, a month, a quarter, a
 * year, or a stretch of any.
 */
public final class DateReader {

    /** No date and no stretch of dates is longer. */
    private static final int LONGEST = 200;

    private static final Pattern NOTHING = Pattern.compile("[-./_ ]*");
    private static final Pattern AROUND_MARKS = Pattern.compile(" *([-/.]) *");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?<=\\d{4}|-\\d{2})[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");
    private static final Pattern FROM = Pattern.compile("^tu ");
    private static final Pattern UNTIL = Pattern.compile("-| (?:den|toi)(?: het)? ");
    private static final Pattern DAY_AND_PERHAPS_MONTH =
            Pattern.compile("(?:ngay )?(\\d{1,2})(?:(?:[/.-]| thang )(\\d{1,2}))?");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2})");
    private static final Pattern DAY_IN_TEXT =
            Pattern.compile("(?<![\\d/.-])\\d{1,2} ?([/.-]) ?\\d{1,2} ?\\1 ?\\d{4}(?!\\d|/)"
                    + "|(?<![\\d/.-])\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}(?![\\d/])"
                    + "|ngay \\d{1,2} thang \\d{1,2},? nam \\d{4}(?!\\d)");

    private DateReader() {}

    /** Reads a text that is a date and nothing else. */
    public static DateReading read(String text) {
        return text.strip().length() > LONGEST ? new Unreadable(text) : date(text);
    }

    private static DateReading date(String text) {
        String bare = bare(text);
        if (NOTHING.matcher(bare).matches()) {
            return new Missing();
        }
        return DateForm.read(bare)
                .or(() -> stretch(FROM.matcher(bare).replaceFirst("")))
                .map(reading -> seen(reading, text))
                .orElseGet(() -> new Unreadable(text));
    }

    private static DateReading seen(DateReading reading, String text) {
        if (reading instanceof Backwards) {
            return new Backwards(text);
        }
        return reading instanceof Impossible ? new Impossible(text) : reading;
    }

    /**
     * Looks into a text that is not one date as a whole: {@link Impossible} if a date in it is, {@link Unreadable} if its
     * digits come to no date, {@link Missing} if there is nothing to object to, as in "15/3 và 20/4/2023" or "thường xuyên".
     */
    public static DateReading within(String text) {
        return DatesInWords.read(text);
    }

    /**
     * The one full date in a longer text, such as {@code 123/QĐ-UBND ngày 15/3/2023}; of several none is taken, but where
     * one of them is impossible, that is told.
     */
    public static DateReading find(String text) {
        List<DateReading> days = DAY_IN_TEXT
                .matcher(Folded.bare(text))
                .results()
                .map(MatchResult::group)
                .map(DateReader::read)
                .distinct()
                .toList();
        if (days.stream().anyMatch(Impossible.class::isInstance)) {
            return new Impossible(text);
        }
        return switch (days.size()) {
            case 0 -> new Missing();
            case 1 -> days.get(0);
            default -> new Unreadable(text);
        };
    }

    private static String bare(String text) {
        String bare = AROUND_MARKS.matcher(Folded.bare(text)).replaceAll("$1");
        return TIME_OF_DAY.matcher(bare).replaceFirst("");
    }

    /** Two dates with a hyphen or "đến" between them. */
    private static Optional<DateReading> stretch(String bare) {
        List<DateReading> stretches = UNTIL.matcher(bare)
                .results()
                .flatMap(gap -> stretch(bare.substring(0, gap.start()), bare.substring(gap.end())).stream())
                .toList();
        return stretches.size() == 1 ? Optional.of(stretches.get(0)) : Optional.empty();
    }

    private static Optional<DateReading> stretch(String first, String last) {
        return DateForm.read(last).flatMap(end -> start(first, end).map(start -> between(start, end)));
    }

    /** The first may leave out what the second says: "15 - 20/3/2023", "3 - 5/2023". */
    private static Optional<DateReading> start(String first, DateReading end) {
        if (end instanceof OnDay last) {
            Matcher day = DAY_AND_PERHAPS_MONTH.matcher(first);
            if (day.matches()) {
                int month = day.group(2) == null ? last.day().getMonthValue() : Integer.parseInt(day.group(2));
                return Optional.of(DateForm.day(last.day().getYear(), month, Integer.parseInt(day.group(1))));
            }
        }
        if (end instanceof InMonth last) {
            Matcher month = MONTH.matcher(first);
            if (month.matches()) {
                return Optional.of(DateForm.month(last.month().getYear(), Integer.parseInt(month.group(1))));
            }
        }
        return DateForm.read(first);
    }

    private static DateReading between(DateReading start, DateReading end) {
        return start.days()
                .flatMap(first -> end.days().map(last -> between(first, last)))
                .orElseGet(() -> new Impossible(""));
    }

    private static DateReading between(Window first, Window last) {
        return last.until().isBefore(first.from())
                ? new Backwards("")
                : new Between(new Window(first.from(), last.until()));
    }
}
