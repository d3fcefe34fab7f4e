package tonghop.domain.money;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.Kept;
import tonghop.fuzz.Found;

class AmountFuzz {

    static Stream<byte[]> kept() {
        return Kept.AMOUNTS.texts().stream().map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("kept")
    @DictionaryFile(resourcePath = "/tonghop/fuzz/words.dict")
    @FuzzTest(maxDuration = "10m")
    void no_text_is_read_as_two_amounts(byte[] text) {
        AmountOracle.check(new String(text, UTF_8));
    }

    @AfterAll
    static void keep() throws IOException {
        new Found(AmountFuzz.class, Kept.AMOUNTS).keep();
    }
}
