package tonghop.domain.reporting;

import java.util.Locale;

/** Quarters as people number them: I, II, III, IV or 1 to 4. */
final class Quarters {

    private Quarters() {}

    static int number(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            case "iv", "4" -> 4;
            default -> throw new IllegalArgumentException(written + " is no quarter");
        };
    }
}
