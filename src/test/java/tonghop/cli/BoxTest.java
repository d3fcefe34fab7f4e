package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Test
    void the_last_column_takes_what_room_is_left_and_breaks_between_words() {
        Page page = new Page(Paint.PLAIN, 34);
        new Box(List.of("Ô", "Mức độ", "Sai ở đâu"))
                .row(List.of(List.of("K9"), List.of("Lỗi"), List.of("Số này đọc được nhiều cách.", "Cần ghi: số")))
                .draw(page, UnaryOperator.identity());

        assertThat(page).hasToString("""
                ┌────┬────────┬──────────────────┐
                │ Ô  │ Mức độ │ Sai ở đâu        │
                ├────┼────────┼──────────────────┤
                │ K9 │ Lỗi    │ Số này đọc được  │
                │    │        │ nhiều cách.      │
                │    │        │ Cần ghi: số      │
                └────┴────────┴──────────────────┘
                """);
    }

    @Test
    void letters_in_two_parts_and_colours_take_no_room() {
        Page page = new Page(Paint.COLOURED, 30);
        new Box(List.of("Ô", "Mức"))
                .row(List.of(List.of("Lo\u0302\u0303i"), List.of("x")))
                .draw(page, Paint.COLOURED::red);

        assertThat(page.toString().lines())
                .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
                .allMatch(line -> Page.width(line) == 30);
    }

    @Test
    void a_word_wider_than_its_line_is_broken() {
        assertThat(Wrapped.lines("a 1234567890 b", 4)).containsExactly("a", "1234", "5678", "90 b");
        assertThat(Wrapped.lines("", 4)).containsExactly("");
    }
}
