package tonghop.workspace.reference;

import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Field.Content;

/** Which fields a condition can be about. */
enum Fitting {
    ANY(Expected.FIELD),
    FIGURE(Expected.FITTING_FIELD_FIGURE),
    AMOUNT(Expected.FITTING_FIELD_AMOUNT),
    DATE(Expected.FITTING_FIELD_DATE),
    WORDS(Expected.FITTING_FIELD_WORDS);

    private final Expected otherwise;

    Fitting(Expected otherwise) {
        this.otherwise = otherwise;
    }

    boolean fits(Field field) {
        return switch (this) {
            case ANY -> true;
            case FIGURE -> field.isAmount() || field.isCount();
            case AMOUNT -> field.isAmount();
            case DATE -> field.content() == Content.DATE;
            case WORDS -> field.content() == Content.TEXT;
        };
    }

    /** What is expected in place of a field that does not fit. */
    Expected otherwise() {
        return otherwise;
    }
}
