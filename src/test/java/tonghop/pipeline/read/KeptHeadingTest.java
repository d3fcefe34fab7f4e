package tonghop.pipeline.read;

import org.junit.jupiter.api.Test;
import tonghop.Kept;

/** Every text that fuzzing kept; {@code src/fuzz} says how it was found. */
class KeptHeadingTest {

    @Test
    void a_heading_is_what_its_words_say() {
        Kept.HEADINGS.texts().forEach(HeadingOracle::check);
    }
}
