package tonghop.domain.reporting;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tonghop.domain.reporting.DateReading.OnDay;

/** The periods that matches of the forms name, by the groups of each form's template; none where they name no period. */
record PeriodMeaning(PeriodWords words) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    /** From November on the figures are those of the year. */
    private static final int LAST_WEEKS = 11;

    /** Groups: day, month and perhaps year of the first day; day, month and year of the last. */
    List<ReportingPeriod> days(MatchResult window) {
        int lastYear = number(window, 6);
        int firstYear = window.group(3) == null ? lastYear : number(window, 3);
        DateReading first = DateForm.day(firstYear, number(window, 2), number(window, 1));
        DateReading last = DateForm.day(lastYear, number(window, 5), number(window, 4));
        return first instanceof OnDay from && last instanceof OnDay until
                ? StatedWindow.periods(from.day(), until.day())
                : List.of();
    }

    /** Groups: month and perhaps year of the first month; month and year of the last. */
    List<ReportingPeriod> monthToMonth(MatchResult window) {
        int lastYear = number(window, 4);
        int firstYear = window.group(2) == null ? lastYear : number(window, 2);
        DateReading first = DateForm.month(firstYear, number(window, 1));
        DateReading last = DateForm.month(lastYear, number(window, 3));
        return first.days().stream()
                .flatMap(from -> last.days().stream()
                        .flatMap(until -> StatedWindow.periods(from.from(), until.until()).stream()))
                .toList();
    }

    /** Groups: the number of months, perhaps which end of the year, the year. */
    List<ReportingPeriod> months(MatchResult part) {
        return months(part.group(1), part.group(2), number(part, 3));
    }

    /** The first months of a year, or its last six; other ends of years are no period. */
    List<ReportingPeriod> months(String count, @Nullable String end, int year) {
        int months = words.number(count);
        boolean atEnd = end != null && end.startsWith("c");
        if (months < 1 || months > MONTHS_OF_YEAR || (atEnd && months != MONTHS_OF_HALF)) {
            return List.of();
        }
        return List.of(atEnd ? ReportingPeriod.half(year, 2) : ReportingPeriod.months(year, months));
    }

    /** Groups: a quarter, perhaps the last of several, the year. Quarters that do not begin the year are no period. */
    List<ReportingPeriod> quarters(MatchResult match) {
        if (match.group(2) == null) {
            return quarter(match.group(1), number(match, 3));
        }
        return Quarters.number(match.group(1)) == 1 ? quarter(match.group(2), number(match, 3)) : List.of();
    }

    List<ReportingPeriod> quarter(String quarter, int year) {
        return List.of(ReportingPeriod.quarter(year, Quarters.number(quarter)));
    }

    /** "2 quý đầu năm": as many months as the quarters have. */
    List<ReportingPeriod> firstQuarters(String count, @Nullable String end, int year) {
        return months(String.valueOf(words.number(count) * MONTHS_OF_QUARTER), end, year);
    }

    /** @param half "1" or "2", or a word for the one ("đầu") or the other */
    List<ReportingPeriod> half(String half, int year) {
        boolean isFirst = half.startsWith("1") || half.startsWith("đ") || half.startsWith("d");
        return List.of(ReportingPeriod.half(year, isFirst ? 1 : 2));
    }

    /**
     * The months up to a day of the year, groups: day, month, perhaps the year. A report of the whole year is closed in its
     * last weeks; of another day that ends no month, shifted or not, nobody knows which part is meant.
     */
    List<ReportingPeriod> untilDay(MatchResult until, int year) {
        if (DateForm.day(year, number(until, 2), number(until, 1)) instanceof OnDay last) {
            return StatedWindow.endsMonth(last.day()) || number(until, 2) >= LAST_WEEKS
                    ? until(year, until.group(3), number(until, 2))
                    : List.of();
        }
        return List.of();
    }

    /** Groups: the month, perhaps the year. */
    List<ReportingPeriod> untilMonth(MatchResult until, int year) {
        return until(year, until.group(2), number(until, 1));
    }

    private static List<ReportingPeriod> until(int year, @Nullable String stated, int month) {
        boolean other = stated != null && Integer.parseInt(stated) != year;
        if (other || month < 1 || month >= LAST_WEEKS) {
            return List.of(ReportingPeriod.year(year));
        }
        return List.of(ReportingPeriod.months(year, month));
    }

    /** Groups: the first year, the last year; two years in the wrong order are just two years. */
    List<ReportingPeriod> span(MatchResult match) {
        return number(match, 1) < number(match, 2)
                ? List.of(ReportingPeriod.span(number(match, 1), number(match, 2)))
                : years(match);
    }

    /** Every year that stands in the match. */
    List<ReportingPeriod> years(MatchResult match) {
        return YEAR.matcher(match.group())
                .results()
                .map(year -> ReportingPeriod.year(Integer.parseInt(year.group())))
                .toList();
    }

    static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
