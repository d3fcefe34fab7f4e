package tonghop.workspace.reference;

import java.util.Locale;

/** What a line of the reference data should have been; each has its sentence in the message bundle. */
enum Expected {
    FILE,
    UTF_8,
    CSV,
    COLUMN,
    NO_MORE_CELLS,
    SOMETHING,
    DAY,
    LATER_DAY,
    ONE_OF,
    ID,
    CODE,
    DECIMAL,
    CODE_POINTS,
    WORDS,
    CONTENT,
    CELL,
    CELLS,
    AMOUNT,
    PERIOD,
    KNOWN_MEMBER,
    MEMBER_OF_CLUSTER,
    ONE_AT_A_TIME,
    ONE_MEANING;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
