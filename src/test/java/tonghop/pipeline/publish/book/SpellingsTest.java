package tonghop.pipeline.publish.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    private static final Spellings DONORS =
            Spellings.of(Stream.of(" Unicef", "UNICEF", "Hoà Bình", "Hòa Bình", "Hoa Binh"), "(không ghi)");

    @Test
    void the_first_spelling_stands_for_those_that_say_the_same() {
        assertThat(List.of("unicef", "Hòa Bình", "Hoa Binh"))
                .map(DONORS::of)
                .containsExactly("Unicef", "Hoà Bình", "Hoa Binh");
    }

    @Test
    void no_name_has_a_word_of_its_own() {
        assertThat(List.of("", "  ", "…")).map(DONORS::of).containsOnly("(không ghi)");
    }
}
