package tonghop.domain.money;

/** Which separator a writer uses for decimals, as far as the unambiguous amounts of the same column show. */
public enum Habit {
    UNKNOWN,
    COMMA_DECIMAL,
    DOT_DECIMAL
}
