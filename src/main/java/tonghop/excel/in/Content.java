package tonghop.excel.in;

import java.time.LocalDate;
import tonghop.domain.reporting.Cell.Kind;

/** What one cell holds, whichever kind of file it comes from. */
record Content(Kind kind, String raw, String value) {

    static Content text(String raw) {
        return new Content(Kind.TEXT, raw, raw);
    }

    /** A number as its file writes it; text if it is none; a day if its format shows one and there is such a day. */
    static Content number(String raw, Shows shows, DateSystem dates) {
        if (!Numeral.is(raw)) {
            return text(raw);
        }
        Content number = new Content(Kind.NUMBER, raw, raw);
        if (shows == Shows.NUMBER) {
            return number;
        }
        return dates.day(raw).map(day -> date(raw, day)).orElse(number);
    }

    static Content date(String raw, LocalDate day) {
        return new Content(Kind.DATE, raw, day.toString());
    }

    /** @param value {@code true} or {@code false} */
    static Content truth(String raw, String value) {
        return new Content(Kind.BOOLEAN, raw, value);
    }

    /** @param code such as {@code #REF!} */
    static Content error(String code) {
        return new Content(Kind.ERROR, code, code);
    }

    static Content uncalculated(Formula formula) {
        return new Content(Kind.UNCALCULATED, formula.shown(), formula.shown());
    }

    /** Whether a person sees an empty cell. */
    boolean isNothing() {
        return kind == Kind.TEXT && Blank.is(raw);
    }
}
