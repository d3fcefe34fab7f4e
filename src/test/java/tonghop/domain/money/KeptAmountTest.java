package tonghop.domain.money;

import org.junit.jupiter.api.Test;
import tonghop.Kept;

/** Every text that fuzzing kept; {@code src/fuzz} says how it was found. */
class KeptAmountTest {

    @Test
    void no_text_is_read_as_two_amounts() {
        Kept.AMOUNTS.texts().forEach(AmountOracle::check);
    }
}
