package tonghop.domain.money;

import org.jspecify.annotations.Nullable;
import tonghop.domain.money.AmountReading.Qualifier;

/** Qualifying words by their letters in the grammar. */
final class Qualifiers {

    private Qualifiers() {}

    /** Of the group that a pattern found, which is absent where no word qualifies. */
    static Qualifier of(@Nullable String letters) {
        if (letters == null) {
            return Qualifier.EXACT;
        }
        return switch (letters.charAt(0)) {
            case 'g' -> Qualifier.AT_LEAST;
            case 'l' -> Qualifier.AT_MOST;
            default -> Qualifier.ABOUT;
        };
    }
}
