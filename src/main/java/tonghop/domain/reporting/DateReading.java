package tonghop.domain.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What reading the text of a date came to; an impossible date is told, never repaired. */
public sealed interface DateReading {

    /** The days it covers, if it could be read. */
    default Optional<Window> days() {
        return Optional.empty();
    }

    record OnDay(LocalDate day) implements DateReading {
        @Override
        public Optional<Window> days() {
            return Optional.of(new Window(day, day));
        }
    }

    record InMonth(YearMonth month) implements DateReading {
        @Override
        public Optional<Window> days() {
            return Optional.of(new Window(month.atDay(1), month.atEndOfMonth()));
        }
    }

    /** A quarter, 1 to 4, of a year. */
    record InQuarter(int year, int quarter) implements DateReading {
        private static final int MONTHS = 3;

        @Override
        public Optional<Window> days() {
            return Optional.of(Window.ofMonths(year, quarter * MONTHS - MONTHS + 1, quarter * MONTHS));
        }
    }

    record InYear(int year) implements DateReading {
        @Override
        public Optional<Window> days() {
            return Optional.of(Window.ofMonths(year, 1, 12));
        }
    }

    /** From a day to a day; where only months or years are written, from the first day to the last. */
    record Between(Window window) implements DateReading {
        @Override
        public Optional<Window> days() {
            return Optional.of(window);
        }
    }

    /** Nothing is written, or a dash or dots in place of a date. */
    record Missing() implements DateReading {}

    /** A stretch that ends before it begins. */
    record Backwards(String seen) implements DateReading {}

    /** A date that no calendar has. */
    record Impossible(String seen) implements DateReading {}

    /** No date, or one that could be read in two ways, such as a year of two digits. */
    record Unreadable(String seen) implements DateReading {}
}
