package tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_line_up_however_the_vietnamese_is_composed() {
        String decomposed = Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD);

        List<String> lines = new Table(List.of(Table.Side.LEFT, Table.Side.RIGHT))
                .row("Đắk Lắk", "1.000")
                .row(decomposed, "2")
                .lines();

        assertThat(lines).containsExactly("Đắk Lắk          1.000", decomposed + "       2");
    }

    @Test
    void a_sentence_breaks_between_words_and_keeps_its_indent() {
        String sentence = "Hãy mở lại báo cáo gốc ".repeat(6).strip();

        List<String> lines = new Page(Paint.PLAIN)
                .paragraph("  - ", sentence)
                .toString()
                .lines()
                .toList();

        assertThat(lines).hasSize(2).allMatch(line -> Page.width(line) <= 100);
        assertThat(lines.get(0)).startsWith("  - Hãy mở");
        assertThat(lines.get(1)).startsWith("    ").doesNotStartWith("     ");
        assertThat(String.join(" ", lines).replaceAll("\\s+", " ").strip()).isEqualTo("- " + sentence);
    }
}
