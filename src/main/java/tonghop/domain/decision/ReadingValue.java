package tonghop.domain.decision;

import java.util.Locale;
import java.util.regex.Pattern;

/** An amount as a decision states it, {@code 1.500.000 VND} or {@code 1.500,25 USD}; grouping does not count. */
public final class ReadingValue {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(,[0-9]{1,2})?(VND|USD)");

    private ReadingValue() {}

    /** Whether it can be an amount at all. */
    public static boolean isOne(String text) {
        return AMOUNT.matcher(meaning(text)).matches();
    }

    /** Two texts that mean the same amount have this in common. */
    public static String meaning(String text) {
        return text.replaceAll("[\\s\u00A0.']", "").toUpperCase(Locale.ROOT);
    }
}
