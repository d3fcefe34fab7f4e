package tonghop.domain.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.Kept;
import tonghop.fuzz.Found;

class PeriodFuzz {

    static Stream<byte[]> kept() {
        return Kept.PERIODS.texts().stream().map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("kept")
    @DictionaryFile(resourcePath = "/tonghop/fuzz/words.dict")
    @FuzzTest(maxDuration = "10m")
    void a_period_is_what_its_label_says(byte[] text) {
        PeriodOracle.check(new String(text, UTF_8));
    }

    @AfterAll
    static void keep() throws IOException {
        new Found(PeriodFuzz.class, Kept.PERIODS).keep();
    }
}
