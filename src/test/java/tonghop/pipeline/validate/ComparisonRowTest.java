package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;

/** What a total is compared with stands below it, and is none of the figures. */
class ComparisonRowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỷ lệ (%)",
                "Tỷ lệ giải ngân/cam kết (%)",
                "% so với kế hoạch",
                "Bình quân/dự án",
                "Thực hiện năm 2022",
                "Cùng kỳ năm 2022",
                "Kế hoạch năm 2023",
                "Tương đương USD"
            })
    void a_comparison_below_the_total_is_a_note(String label) {
        var reviewed = below("| | Tổng cộng | | 750000000 |\n| | " + label + " | | 70.1 |");

        assertThat(reviewed.findings()).containsExactly("WARNING row-ignored VT!D8 \"70.1\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=750000000");
    }

    @Test
    void a_project_with_such_a_name_counts_above_the_total_and_with_a_number_or_donor_below_it() {
        assertThat(below("| 3 | Thực hiện năm 2022 | Plan | 250000000 |").totals())
                .containsExactly("committed VND=1000000000");
        assertThat(below("| | Tổng cộng | | 750000000 |\n| 3 | Kế hoạch năm 2023 | Plan | 250000000 |")
                        .totals())
                .containsExactly("committed VND=1000000000");
    }

    private static Reviewed below(String rows) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Nhà tài trợ | Giá trị cam kết (đồng) |
                | 1 | P1 | Oxfam | 350000000 |
                | 2 | P2 | Plan | 400000000 |
                """ + rows + "\n"));
    }
}
