package tonghop.excel.in;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How a workbook counts its days. */
enum DateSystem {
    /** Day 1 is 1900-01-01. Excel believes in 1900-02-29, its day 60, so that later days are one further on. */
    FROM_1900(2_958_465) {
        @Override
        Optional<LocalDate> day(int serial) {
            if (serial < 1 || serial == IMAGINARY) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(1899, 12, 30).plusDays(serial < IMAGINARY ? serial + 1 : serial));
        }
    },
    /** Day 0 is 1904-01-01: workbooks from old Macintoshes. */
    FROM_1904(2_957_003) {
        @Override
        Optional<LocalDate> day(int serial) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
        }
    };

    private static final int IMAGINARY = 60;

    private final BigDecimal last;

    DateSystem(int last) {
        this.last = BigDecimal.valueOf(last + 1L);
    }

    /** The day of a number as a file writes it, its time of day left out; empty if the number is no day. */
    Optional<LocalDate> day(String number) {
        BigDecimal serial = new BigDecimal(number);
        boolean countable = serial.signum() >= 0 && serial.compareTo(last) < 0;
        return countable ? day(serial.intValue()) : Optional.empty();
    }

    abstract Optional<LocalDate> day(int serial);
}
