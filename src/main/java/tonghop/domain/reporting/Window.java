package tonghop.domain.reporting;

import java.time.LocalDate;

/** A stretch of days, both ends included; {@link LocalDate#MAX} as the last day means that no end is known. */
public record Window(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Window {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + until + " runs backwards");
        }
    }

    /** From a day on, without a known end. */
    public static Window since(LocalDate from) {
        return new Window(from, LocalDate.MAX);
    }

    /** Whole calendar months, such as 1 and 9 of one year. */
    public static Window ofMonths(int year, int first, int last) {
        LocalDate lastMonth = LocalDate.of(year, last, 1);
        return new Window(LocalDate.of(year, first, 1), lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
    }

    public boolean isOpen() {
        return until.equals(LocalDate.MAX);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether every day of the other lies in this one. */
    public boolean covers(Window other) {
        return covers(other.from) && covers(other.until);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Window other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
