package tonghop.domain.reporting;

import org.junit.jupiter.api.Test;
import tonghop.Kept;

/** Every text that fuzzing kept; {@code src/fuzz} says how it was found. */
class KeptPeriodTest {

    @Test
    void a_period_is_what_its_label_says() {
        Kept.PERIODS.texts().forEach(PeriodOracle::check);
    }
}
