package tonghop.domain.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed vocabulary in which the rule book is written; the last three are the program's own. */
public enum Term {
    PRESENT,
    ONE_OF,
    NOT_NEGATIVE,
    WITHIN_BOUNDS,
    DATE_IN_PERIOD,
    END_AFTER_START,
    SUMS_TO,
    EQUALS_DECLARED_TOTAL,
    UNIQUE_IN_FILE,
    WITHIN_FACTOR_OF_LAST_YEAR,
    USUAL_WITHIN,
    AT_MOST,
    IMPLIED_RATE_WITHIN,
    /** What cannot be read in one way and no other is held: it protects against guessing and is in force always. */
    READABLE,
    /** What was not counted or could not be compared is told, always. */
    TOLD,
    /** How something was read is told, if the office wants to know. */
    NOTICED;

    /** The word in the rule book, such as {@code at-most}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Term> of(String id) {
        return Arrays.stream(values()).filter(term -> term.id().equals(id)).findFirst();
    }

    /** Whether the office can neither switch off nor soften what is found by it. */
    public boolean isFixed() {
        return this == READABLE || this == TOLD;
    }

    /** Whether only the program can look for it, by rules that it knows. */
    public boolean isOfProgram() {
        return isFixed() || this == NOTICED;
    }
}
