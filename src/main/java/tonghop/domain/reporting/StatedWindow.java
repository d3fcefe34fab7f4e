package tonghop.domain.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Which period the days stated by a report are: the calendar's, or the ones shifted by Decree 58/2022. */
final class StatedWindow {

    private static final int LAST_DAY_OF_SHIFTED_MONTH = 14;
    private static final int MONTHS_OF_YEAR = 12;

    private StatedWindow() {}

    /** The one period of these days, over these days; none if they are the days of no period. */
    static List<ReportingPeriod> periods(LocalDate from, LocalDate until) {
        boolean calendar = from.getDayOfYear() == 1 && until.equals(endOfMonth(until));
        boolean shifted = from.getMonth() == Month.DECEMBER
                && from.getDayOfMonth() == LAST_DAY_OF_SHIFTED_MONTH + 1
                && until.getDayOfMonth() == LAST_DAY_OF_SHIFTED_MONTH;
        int firstYear = shifted ? from.getYear() + 1 : from.getYear();
        if (calendar || shifted) {
            return periods(firstYear, until).stream()
                    .map(period -> period.over(new Window(from, until)))
                    .toList();
        }
        ReportingPeriod secondHalf = ReportingPeriod.half(firstYear, 2);
        boolean isSecondHalf = secondHalf.window().from().equals(from)
                && secondHalf.window().until().equals(until);
        return isSecondHalf ? List.of(secondHalf) : List.of();
    }

    /** By the calendar, or as Decree 58/2022 shifts months: on the 14th; many write the 15th. */
    static boolean endsMonth(LocalDate day) {
        return day.equals(endOfMonth(day))
                || day.getDayOfMonth() == LAST_DAY_OF_SHIFTED_MONTH
                || day.getDayOfMonth() == LAST_DAY_OF_SHIFTED_MONTH + 1;
    }

    private static List<ReportingPeriod> periods(int firstYear, LocalDate until) {
        if (until.getYear() == firstYear) {
            return List.of(ReportingPeriod.months(firstYear, until.getMonthValue()));
        }
        return until.getYear() > firstYear && until.getMonthValue() == MONTHS_OF_YEAR
                ? List.of(ReportingPeriod.span(firstYear, until.getYear()))
                : List.of();
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
