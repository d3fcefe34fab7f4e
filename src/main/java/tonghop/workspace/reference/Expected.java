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
    ONE_EXPLANATION,
    ONE_OF,
    ID,
    CODE,
    DECIMAL,
    CODE_POINTS,
    WORDS,
    CONTENT,
    CONTENTS,
    CELL,
    CELLS,
    AMOUNT,
    PERIOD,
    KNOWN_MEMBER,
    TWO_PROJECTS,
    MEMBER_OF_CLUSTER,
    ONE_AT_A_TIME,
    ONE_MEANING,
    NOTHING,
    KNOWN_RULE,
    PLACE,
    FIELD,
    KNOWN_FIELD,
    FITTING_FIELD_FIGURE,
    FITTING_FIELD_AMOUNT,
    FITTING_FIELD_DATE,
    FITTING_FIELD_WORDS,
    TWO_FIELDS,
    LIMIT_VALUES,
    LIMIT_BOUNDS,
    LIMIT_AT_MOST,
    LIMIT_REACH,
    LIMIT_LEVEL,
    LIMIT_WITHIN,
    LIMIT_FACTOR,
    LIMIT_PERCENT,
    OWN_ID,
    RULE_OF_PROGRAM,
    EVERY_SECTION,
    CONDITION_OF_ROWS,
    NO_ERROR,
    NO_GUESSING,
    NO_SILENCE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
