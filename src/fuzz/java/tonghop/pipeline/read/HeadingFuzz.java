package tonghop.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.Kept;
import tonghop.fuzz.Found;

class HeadingFuzz {

    static Stream<byte[]> kept() {
        return Kept.HEADINGS.texts().stream().map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("kept")
    @DictionaryFile(resourcePath = "/tonghop/fuzz/words.dict")
    @FuzzTest(maxDuration = "10m")
    void a_heading_is_what_its_words_say(byte[] text) {
        HeadingOracle.check(new String(text, UTF_8));
    }

    @AfterAll
    static void keep() throws IOException {
        new Found(HeadingFuzz.class, Kept.HEADINGS).keep();
    }
}
