package tonghop.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComposedTest {

    @Test
    void text_is_kept_composed_and_trimmed() {
        assertThat(Composed.nfc("\u00A0 Vi\u00EA\u0323t\u2003\u200B Nam\uFEFF "))
                .isEqualTo("Việt Nam");
    }

    @Test
    void a_line_break_is_kept_because_it_may_part_two_amounts() {
        assertThat(Composed.nfc("1.000 \r\n\r\n 200\n")).isEqualTo("1.000\n200");
        assertThat(Composed.oneLine("Trị giá\n(Triệu USD)")).isEqualTo("Trị giá (Triệu USD)");
    }

    @Test
    void invisible_characters_go() {
        assertThat(Composed.nfc("so\u00ADft\u0007 \u2066join\u200Der")).isEqualTo("soft joiner");
    }

    @Test
    void compatibility_forms_stay_as_they_were_written() {
        assertThat(Composed.nfc("m² ½ ＡＢ")).isEqualTo("m² ½ ＡＢ");
    }

    @Test
    void folding_keeps_punctuation() {
        assertThat(Folded.of("QUÝ II/2023 – Kỳ 1")).isEqualTo("quí ii/2023 - kì 1");
        assertThat(Folded.bare("Từ 15/12/2022 Đến")).isEqualTo("tu 15/12/2022 den");
    }
}
