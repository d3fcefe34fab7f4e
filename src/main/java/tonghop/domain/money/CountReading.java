package tonghop.domain.money;

import tonghop.domain.money.AmountReading.Qualifier;

/** What reading a count of people, members, issues came to. */
public sealed interface CountReading {

    /** A whole number, zero or more, with the word that qualified it. */
    record Counted(long value, Qualifier qualifier) implements CountReading {}

    /** A dash, "không", "KPS": none. */
    record Nil() implements CountReading {}

    /** Blank, "…", "chưa có số liệu": nothing is reported. */
    record Missing() implements CountReading {}

    /** Not to be read without asking: why, and what was seen. */
    record Refused(Why why, String seen) implements CountReading {}

    /** Why a count was refused. */
    enum Why {
        RANGE,
        FRACTION,
        NEGATIVE,
        TOO_MANY,
        /** "12 người" where issues are counted. */
        OTHER_THINGS,
        UNREADABLE
    }
}
