package tonghop.pipeline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.pipeline.Reviewed;
import tonghop.pipeline.Sketch;
import tonghop.pipeline.read.Origin;

/** A currency that is at odds with all amounts of its row, or with the heading, is told where it stands, once. */
class CurrencyCellTest {

    private static final String OTHERS = """
            | 2 | P2 | 21105.35 | 17306.39 | USD |
            | 3 | P3 | 469900000 | 366522000 | VND |
            | 4 | P4 | 36949.84 | 25125.9 | USD |
            | 5 | P5 | 57900000 | 42267000 | VND |
            | 6 | P6 | 81300000 | 71267000 | VND |
            | 7 | P7 | 9949.84 | 7125.9 | USD |
            """;

    @ParameterizedTest
    @CsvSource({"387325000, 158803250, USD, VND", "7841.98, 3136.79, VND, USD"})
    void two_amounts_that_fit_only_the_other_currency_speak_against_the_one_cell_with_the_currency(
            String committed, String disbursed, String written, String meant) {
        Reviewed reviewed = reviewed("Giá trị cam kết", committed, disbursed, written);

        assertThat(reviewed.findings()).containsExactly("ERROR currency-mistaken VT!E5 \"" + written + "\"");
        assertThat(reviewed.arguments("currency-mistaken"))
                .singleElement()
                .asString()
                .startsWith("E5 [C5, D5, " + meant);
        assertThat(reviewed.totals())
                .containsExactly(
                        "committed USD=68005.03",
                        "committed VND=609100000",
                        "disbursed USD=49558.19",
                        "disbursed VND=480056000");
    }

    /** The total is right: it counts the row as what its amounts are. */
    @Test
    void a_total_is_not_doubted_for_a_row_of_which_the_currency_is() {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                ĐVT: đồng
                | STT | Tên dự án | Cam kết | Giải ngân | Loại tiền |
                | 1 | P1 | 387325000 | 158803250 | USD |
                | 2 | P2 | 469900000 | 366522000 | VND |
                | 3 | P3 | 57900000 | 42267000 | VND |
                | 4 | P4 | 81300000 | 71267000 | VND |
                | | Tổng cộng | 996425000 | 638859250 | |
                """));

        assertThat(reviewed.findings()).containsExactly("ERROR currency-mistaken VT!E6 \"USD\"");
    }

    @Test
    void the_amounts_can_be_decided_one_by_one() {
        Reviewed reviewed = reviewed("Giá trị cam kết", "387325000", "158803250", "USD");

        assertThat(offered(reviewed))
                .containsExactly(
                        "C5 387325000 387.325.000,00 USD",
                        "C5 387325000 387.325.000 VND",
                        "D5 158803250 158.803.250,00 USD",
                        "D5 158803250 158.803.250 VND");
    }

    @ParameterizedTest
    @CsvSource({"387325, 158803250, VND, size-slip VT!C5", "387325000.55, 158803250, VND, amount-refused VT!C5"})
    void a_single_amount_that_is_odd_is_told_at_itself(
            String committed, String disbursed, String written, String finding) {
        assertThat(reviewed("Giá trị cam kết", committed, disbursed, written).findings())
                .singleElement()
                .asString()
                .startsWith("ERROR " + finding);
    }

    @Test
    void a_heading_that_contradicts_several_rows_is_told_once_with_the_rows() {
        Reviewed reviewed = reviewed("Giá trị cam kết (VNĐ)", "387325000", "158803250", "VND");

        assertThat(reviewed.findings()).containsExactly("ERROR currency-contradicted VT!C4 \"Giá trị cam kết (VNĐ)\"");
        assertThat(reviewed.arguments("currency-contradicted")).containsExactly("C4 [USD, E6, E8, E11, C6, C8, C11]");
        assertThat(reviewed.entries())
                .filteredOn(entry -> entry.contains("HELD"))
                .hasSize(3);
    }

    @Test
    void a_row_that_alone_contradicts_the_heading_is_told_at_its_currency() {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | Cam kết (VND) | Giải ngân (VND) | Loại tiền |
                | 1 | P1 | 387325000 | 158803250 | USD |
                | 2 | P2 | 469900000 | 366522000 | VND |
                """));

        assertThat(reviewed.findings()).containsExactly("ERROR currency-contradicted VT!E5 \"USD\"");
        assertThat(reviewed.totals()).containsExactly("committed VND=469900000", "disbursed VND=366522000");
    }

    @Test
    void amounts_under_the_heading_of_currencies_are_a_mistake_of_the_heading() {
        assertThat(errors(reviewed("Loại tiền", "387325000", "158803250", "VND")))
                .containsExactly("ERROR column-mistaken VT!C4 \"Loại tiền\"");
    }

    @Test
    void of_a_heading_that_is_there_twice_the_cells_below_are_not_told() {
        Reviewed reviewed = Reviewed.of(Sketch.of("VT", """
                | Cam kết (VND) | Tên dự án | Cam kết (VND) | Giải ngân (VND) |
                | 1 | P1 | 387325000 | 158803250 |
                | 2 | P2 | 469900000 | 366522000 |
                | 3 | P3 | 469900000 | 366522000 |
                | 4 | P4 | 46990O | 366522000 |
                """));

        assertThat(errors(reviewed)).containsExactly("ERROR column-doubled VT!C4 \"Cam kết (VND)\"");
        assertThat(reviewed.totals()).isEmpty();
    }

    private static Reviewed reviewed(String heading, String committed, String disbursed, String currency) {
        return Reviewed.of(Sketch.of("VT", """
                | STT | Tên dự án | %s | Giá trị giải ngân | Loại tiền |
                | 1 | P1 | %s | %s | %s |
                """.formatted(heading, committed, disbursed, currency) + OTHERS));
    }

    private static List<String> errors(Reviewed reviewed) {
        return reviewed.findings().stream()
                .filter(finding -> finding.startsWith("ERROR"))
                .toList();
    }

    private static List<String> offered(Reviewed reviewed) {
        return reviewed.offered(new Origin("a.xlsx", "2023")).stream()
                .map(line -> line.at() + " " + line.found() + " " + line.value())
                .toList();
    }
}
