package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** Words behind a known heading may make it another figure: then it is asked about, and not read. */
class HeadingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giá trị giải ngân (còn lại)",
                "Giá trị giải ngân (chưa)",
                "Giá trị giải ngân (kế hoạch)",
                "Giá trị giải ngân (năm trước)",
                "Giá trị giải ngân [lũy kế]",
                "Giá trị giải ngân (VNĐ) (dự kiến)",
                "Giá trị giải ngân (đã trừ tạm ứng)",
                "Giá trị giải ngân (%)",
                "Giá trị giải ngân bình quân",
                "Giá trị giải ngân giảm"
            })
    void of_another_figure_nothing_counts_and_the_heading_is_told(String heading) {
        Reviewed reviewed = aid(heading);

        assertThat(reviewed.findings()).containsExactly("WARNING column-of-figures-left-out VT!D4 \"" + heading + "\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=857225000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giá trị giải ngân (thực tế)",
                "Giá trị giải ngân (trong kỳ)",
                "Giá trị giải ngân (không bao gồm tạm ứng)",
                "Giá trị giải ngân (chưa kể đối ứng, kế hoạch)",
                "Giá trị giải ngân (đồng)",
                "Giá trị giải ngân (4)"
            })
    void what_only_explains_a_figure_changes_nothing(String heading) {
        assertThat(aid(heading).findings()).isEmpty();
        assertThat(aid(heading).totals()).containsExactly("committed VND=857225000", "disbursed VND=525325250");
    }

    @Test
    void a_heading_of_another_time_holds_the_table() {
        Reviewed reviewed = aid("Giá trị giải ngân quý IV");

        assertThat(reviewed.findings())
                .containsExactly("ERROR column-of-other-year VT!D4 \"Giá trị giải ngân quý IV\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    @Test
    void a_commitment_may_be_of_all_years_of_a_phase() {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Cam kết 2021-2025 (VND) | Giải ngân 2021-2025 (VND) |
                | 1 | P1 | 387325000 | 158803250 |
                """));

        assertThat(reviewed.findings())
                .containsExactly("ERROR column-of-other-year VT!D4 \"Giải ngân 2021-2025 (VND)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số hội viên (trăm người)", "Số hội viên (chục)", "Số hội viên x10", "Số hội viên (x100)"})
    void a_count_of_tens_or_hundreds_is_held(String heading) {
        assertThat(associations(heading).findings()).containsExactly("ERROR count-scaled TC!C4 \"" + heading + "\"");
        assertThat(associations(heading).totals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số hội viên (%)", "Số hội viên giảm", "Số hội viên/chi hội", "Số hội viên (nữ)"})
    void a_count_of_something_else_is_asked_about(String heading) {
        assertThat(associations(heading).findings())
                .containsExactly("WARNING column-of-figures-left-out TC!C4 \"" + heading + "\"");
    }

    private static Reviewed aid(String heading) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Giá trị cam kết (VND) | %s | Loại tiền |
                | 1 | P1 | 387325000 | 158803250 | VND |
                | 2 | P2 | 469900000 | 366522000 | VND |
                """.formatted(heading)));
    }

    private static Reviewed associations(String heading) {
        return Reviewed.of(Sketch.of("TC", """
                | STT | Tên hội hữu nghị | %s | Số chi hội | Hội viên mới kết nạp |
                | 1 | Hội Việt - Nga | 120 | 3 | 5 |
                | 2 | Hội Việt - Lào | 80 | 2 | 5 |
                """.formatted(heading)));
    }
}
