package tonghop.excel.in;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import tonghop.domain.reporting.Cell.Kind;

/**
 * What one cell holds, whichever kind of file it comes from.
 *
 * @param look what its format shows around a number, as {@link Shows} has it
 */
record Content(Kind kind, String raw, String value, String look) {

    private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(1440);
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    /** What stands in a formula in place of a cell that was deleted. */
    private static final String LOST = "#REF!";

    static Content text(String raw) {
        return plain(Kind.TEXT, raw, raw);
    }

    /**
     * A number as its file writes it; text if it is none; a day if its format shows one, or what is none there; a time if
     * its format shows one, whatever the number.
     */
    static Content number(String raw, Shows shows, DateSystem dates) {
        if (!Numeral.is(raw)) {
            return text(raw);
        }
        Content number = new Content(Kind.NUMBER, raw, raw, shows.look());
        return switch (shows.what()) {
            case NUMBER -> number;
            case DAY -> dates.day(raw).map(day -> date(raw, day)).orElseGet(() -> plain(Kind.NO_DAY, raw, raw));
            case TIME -> plain(Kind.TIME, raw, time(new BigDecimal(raw)));
        };
    }

    static Content date(String raw, LocalDate day) {
        return plain(Kind.DATE, raw, day.toString());
    }

    /** @param value {@code true} or {@code false} */
    static Content truth(String raw, String value) {
        return plain(Kind.BOOLEAN, raw, value);
    }

    /** @param code such as {@code #REF!} */
    static Content error(String code) {
        return plain(Kind.ERROR, code, code);
    }

    /** No program can calculate what refers to cells that are gone: Excel shows it as that error. */
    static Content uncalculated(Formula formula) {
        if (formula.text().contains(LOST)) {
            return error(LOST);
        }
        return plain(Kind.UNCALCULATED, formula.shown(), formula.shown());
    }

    /** Whether a person sees an empty cell. */
    boolean isNothing() {
        return kind == Kind.TEXT && Blank.is(raw);
    }

    private static Content plain(Kind kind, String raw, String value) {
        return new Content(kind, raw, value, "");
    }

    /** Hours and minutes of days, more than 24 hours as Excel counts hours that passed. */
    private static String time(BigDecimal days) {
        BigDecimal[] hours =
                days.multiply(MINUTES_OF_DAY).setScale(0, RoundingMode.HALF_UP).divideAndRemainder(MINUTES_OF_HOUR);
        return String.format(
                Locale.ROOT,
                "%02d:%02d",
                hours[0].toBigInteger(),
                hours[1].abs().toBigInteger());
    }
}
