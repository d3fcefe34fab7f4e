package tonghop.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabbedTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_texts_hold_they_come_back_as_they_were(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append("\\\t\n\r\0ntr0ộđ \uD83D\uDE00".charAt(random.nextInt(14)));
            }
            texts.add(text.toString());
        }

        String once = Tabbed.join(texts);

        assertThat(Tabbed.split(once)).isEqualTo(texts);
        assertThat(Tabbed.split(Tabbed.join(once, once))).containsExactly(once, once);
        assertThat(once).doesNotContain("\n", "\r", "\0");
    }

    @Test
    void no_text_is_something_else_than_an_empty_one() {
        assertThat(Tabbed.split(Tabbed.join(List.of()))).isEmpty();
        assertThat(Tabbed.split(Tabbed.join(""))).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "escapes \\x\t", "escapes\\"})
    void a_line_that_was_not_joined_is_refused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tabbed.split(line));
    }
}
