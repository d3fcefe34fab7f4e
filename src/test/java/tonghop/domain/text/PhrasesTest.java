package tonghop.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = new Phrases(Stream.of("giá trị", "giá trị cam kết", "cam kết", "số", "")
            .map(Key::of)
            .toList());

    @Test
    void every_phrase_is_found_that_stands_in_a_text_as_whole_words() {
        assertThat(in("Tổng giá trị cam kết (USD)")).containsExactlyInAnyOrder("giá trị", "giá trị cam kết", "cam kết");
    }

    @Test
    void parts_of_words_are_no_phrases() {
        assertThat(in("sốt, giá trịnh, cam kế")).isEmpty();
    }

    @Test
    void the_end_of_a_text_cuts_no_phrase_short() {
        assertThat(in("cam")).isEmpty();
        assertThat(in("")).isEmpty();
        assertThat(in("có số")).containsExactly("số");
    }

    private List<String> in(String text) {
        return phrases.in(Key.of(text)).stream().map(Key::text).toList();
    }
}
